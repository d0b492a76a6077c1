# language: vi
Tính năng: Xét cả danh sách: thứ tự ưu tiên dành cho ai, từ ngày nào

  Quy tắc: Sau ưu tiên nữ là người trực tiếp lao động, công tác hoặc ở vùng biên giới, biển, đảo, vùng đặc biệt khó khăn, từ ngày 01/01/2024
    Căn cứ: điểm d khoản 2, khoản 3 Điều 5 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @NT-05-300 @l2022/5/2/d @l2022/5/3
    Khung tình huống: Một chỗ, hai người cùng là nam, ông Bình làm việc <việc> ở <vùng>, xét ngày <ngày xét>
      Biết danh sách đề nghị tặng "Lao động tiên tiến" năm 2023 gồm:
        | người             | giới tính | việc    | vùng      |
        | ông Lê Văn Tâm    | nam       | quản lý | vùng khác |
        | ông Trần Văn Bình | nam       | <việc>  | <vùng>    |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày <ngày xét>
      Thì trong chỉ tiêu là <được chọn>

      Dữ liệu: một trong hai điều kiện là đủ; trước ngày 01/01/2024 chưa nhập quy định
        | việc      | vùng      | ngày xét   | được chọn         |
        | trực tiếp | vùng khác | 01/01/2024 | ông Trần Văn Bình |
        | quản lý   | biên giới | 01/01/2024 | ông Trần Văn Bình |
        | trực tiếp | biên giới | 01/01/2024 | ông Trần Văn Bình |
        | quản lý   | vùng khác | 01/01/2024 | không ai          |
        | chưa ghi  | vùng khác | 01/01/2024 | không ai          |
        | trực tiếp | biên giới | 31/12/2023 | không ai          |

    @NT-05-301 @l2022/5/2/d @l2022/5/3
    Khung tình huống: Số liệu về người trực tiếp lao động và nữ, xét ngày <ngày xét>
      Biết danh sách đề nghị tặng "Lao động tiên tiến" năm 2023 gồm:
        | người             | giới tính | việc      |
        | ông Lê Văn Tâm    | nam       | quản lý   |
        | bà Nguyễn Thị Mẫu | nữ        | trực tiếp |
      Khi xét cả danh sách ngày <ngày xét>
      Thì về cả danh sách <có> câu "Người trực tiếp lao động, công tác: 1/2 (50%)"
      Và về cả danh sách <có> câu "Số liệu: Nữ: 1/2 (50%)"

      Dữ liệu: hai phía ngày 01/01/2024
        | ngày xét   | có       |
        | 31/12/2023 | không có |
        | 01/01/2024 | có       |

  Quy tắc: Ưu tiên nữ của cá nhân và ưu tiên tập thể có nhiều nữ là một bậc; mỗi quy tắc chỉ nói về đối tượng của mình
    Căn cứ: khoản 6 Điều 4 Nghị định số 152/2025/NĐ-CP; điểm d khoản 2, khoản 3 Điều 5 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @NT-04-300 @nd152-2025/4/6
    Tình huống: Một chỗ cho một người nữ và một tập thể có 80 nữ trên 100 người thì hai bên ngang nhau, Hội đồng chọn
      Biết danh sách đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh năm 2025 gồm:
        | người             | giới tính | việc    | vùng      | số người | số nữ |
        | bà Nguyễn Thị Mẫu | nữ        | quản lý | vùng khác |          |       |
        | tập thể ấp 4      |           |         |           | 100      | 80    |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày 15/12/2025
      Thì trong chỉ tiêu là không ai
      Và Hội đồng chọn trong số bà Nguyễn Thị Mẫu, tập thể ấp 4

    @NT-04-301 @nd152-2025/4/6 @l2022/5/2/d @l2022/5/3
    Tình huống: Danh sách tập thể chỉ xét tỷ lệ nữ của tập thể, không hỏi nam nữ, công việc, nghề của cá nhân
      Biết danh sách đề nghị tặng "Tập thể lao động tiên tiến" năm 2025 gồm:
        | người        | số người | số nữ |
        | tập thể ấp 3 | 100      | 20    |
        | tập thể ấp 4 | 100      | 80    |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày 15/12/2025
      Thì trong chỉ tiêu là tập thể ấp 4
      Và về cả danh sách không có câu "Ngang nhau thì chọn nữ"
      Và về cả danh sách không có câu "người trực tiếp lao động"
      Và về cả danh sách không có câu "Người trực tiếp lao động"
      Và về cả danh sách không có câu "Nông dân"
      Và về cả danh sách không có câu "Số liệu: Nữ"

    @NT-04-302 @nd152-2025/4/6
    Tình huống: Danh sách hộ gia đình ngang nhau thì Hội đồng chọn, không có ưu tiên nữ
      Biết danh sách đề nghị tặng "Gia đình văn hóa" năm 2025 gồm:
        | người                       |
        | hộ gia đình ông Lê Văn Tâm  |
        | hộ gia đình bà Trần Thị Thu |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày 15/12/2025
      Thì Hội đồng chọn trong số hộ gia đình ông Lê Văn Tâm, hộ gia đình bà Trần Thị Thu
      Và về cả danh sách không có câu "Ngang nhau thì chọn nữ"

  Quy tắc: Mức 15% đến hết năm 2023 chỉ dành cho Chiến sĩ thi đua cơ sở
    Căn cứ: khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-09-300 @nd91-2017/9/3
    Tình huống: Danh sách 16 người Lao động tiên tiến của đơn vị 100 người đạt Lao động tiên tiến
      Biết danh sách đề nghị tặng "Lao động tiên tiến" năm 2023 có 16 người đủ điều kiện
      Và đơn vị có 100 người đạt Lao động tiên tiến
      Khi xét cả danh sách ngày 31/12/2023
      Thì về cả danh sách không có câu "15%"
      Và về cả danh sách, kết luận là "Chưa kiểm tra"
