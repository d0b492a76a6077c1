# language: vi
Tính năng: Xét cả danh sách: chỉ tiêu, thứ tự ưu tiên, cơ cấu

  Quy tắc: Ngang nhau thì chọn nữ; chỉ xếp thứ tự trong chỉ tiêu, không loại ai
    Căn cứ: Điều 3 Nghị định số 91/2017/NĐ-CP; khoản 6 Điều 4 Nghị định số 98/2023/NĐ-CP; khoản 6 Điều 4 Nghị định số 152/2025/NĐ-CP; điểm d khoản 2, khoản 3 Điều 5 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @CA-14 @nd98-2023/4/6 @nd152-2025/4/6 @nd91-2017/3
    Khung tình huống: Trường hợp C14, một chỗ theo chỉ tiêu của tỉnh, hai người ngang nhau, một người là nữ, xét ngày <ngày xét>
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm <năm> gồm:
        | người             | giới tính |
        | ông Lê Văn Tâm    | nam       |
        | bà Nguyễn Thị Mẫu | nữ        |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày <ngày xét>
      Thì trong chỉ tiêu là bà Nguyễn Thị Mẫu
      Và ngoài chỉ tiêu là ông Lê Văn Tâm
      Và về cả danh sách có câu "Ưu tiên xét: Ngang nhau thì chọn nữ: Nguyễn Thị Mẫu (2) (<căn cứ>)"

      Dữ liệu: theo ba Nghị định
        | năm  | ngày xét   | căn cứ                                     |
        | 2023 | 20/12/2023 | Điều 3 Nghị định số 91/2017/NĐ-CP          |
        | 2024 | 20/12/2024 | khoản 6 Điều 4 Nghị định số 98/2023/NĐ-CP  |
        | 2025 | 15/12/2025 | khoản 6 Điều 4 Nghị định số 152/2025/NĐ-CP |

    @NT-04-11 @nd152-2025/4/6
    Tình huống: Thứ hạng của Hội đồng đi trước; ưu tiên nữ chỉ dùng giữa những người cùng thứ hạng
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2025 gồm:
        | người             | giới tính | thứ hạng |
        | ông Lê Văn Tâm    | nam       | 1        |
        | bà Nguyễn Thị Mẫu | nữ        | 2        |
        | ông Trần Văn Bình | nam       | 2        |
      Và tỉnh đặt chỉ tiêu 2 trường hợp cho danh sách này
      Khi xét cả danh sách ngày 15/12/2025
      Thì trong chỉ tiêu là ông Lê Văn Tâm, bà Nguyễn Thị Mẫu
      Và ngoài chỉ tiêu là ông Trần Văn Bình

    @NT-04-12 @nd152-2025/4/6
    Tình huống: Hai người nữ ngang nhau mà chỉ có một chỗ thì Hội đồng chọn, máy không loại ai
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2025 gồm:
        | người             | giới tính |
        | bà Nguyễn Thị Mẫu | nữ        |
        | bà Trần Thị Thu   | nữ        |
        | ông Lê Văn Tâm    | nam       |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày 15/12/2025
      Thì trong chỉ tiêu là không ai
      Và Hội đồng chọn trong số bà Nguyễn Thị Mẫu, bà Trần Thị Thu
      Và ngoài chỉ tiêu là ông Lê Văn Tâm

    @NT-04-13 @nd152-2025/4/6
    Tình huống: Chưa ghi nam hay nữ thì tính là chưa biết, không tính là nam
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2025 gồm:
        | người           | giới tính |
        | ông Lê Văn Tâm  | nam       |
        | bà Trần Minh An | chưa ghi  |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày 15/12/2025
      Thì Hội đồng chọn trong số ông Lê Văn Tâm, bà Trần Minh An
      Và về cả danh sách có câu "chưa biết đối với 1 trường hợp"

    @NT-05-11 @l2022/5/2/d @l2022/5/3
    Tình huống: Sau ưu tiên nữ là người trực tiếp lao động, công tác
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2025 gồm:
        | người             | giới tính | việc      |
        | ông Lê Văn Tâm    | nam       | quản lý   |
        | ông Trần Văn Bình | nam       | trực tiếp |
        | bà Nguyễn Thị Mẫu | nữ        | quản lý   |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày 15/12/2025
      Thì trong chỉ tiêu là bà Nguyễn Thị Mẫu
      Và về cả danh sách có câu "trong chỉ tiêu: Nguyễn Thị Mẫu (3)"

    @NT-04-14 @nd152-2025/4/6
    Khung tình huống: Hai tập thể ngang nhau, tập thể ấp 4 có <số nữ> nữ trên 10 người
      Biết danh sách đề nghị tặng "Tập thể lao động tiên tiến" năm 2025 gồm:
        | người        | số người | số nữ   |
        | tập thể ấp 3 | 10       | 2       |
        | tập thể ấp 4 | 10       | <số nữ> |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày 15/12/2025
      Thì trong chỉ tiêu là <được chọn>

      Dữ liệu: sát hai bên mức 70%
        | số nữ | được chọn    |
        | 7     | tập thể ấp 4 |
        | 6     | không ai     |

  Quy tắc: Đến hết năm 2023, Chiến sĩ thi đua cơ sở không quá 15% số người đạt Lao động tiên tiến, Chiến sĩ tiên tiến
    Căn cứ: khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; cách làm tròn số lẻ còn cách hiểu khác nhau, mặc định lấy phần nguyên.

    @NT-09-08 @nd91-2017/9/3
    Khung tình huống: Đơn vị có <tiên tiến> người đạt Lao động tiên tiến, đề nghị <đề nghị> người
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2023 có <đề nghị> người đủ điều kiện
      Và đơn vị có <tiên tiến> người đạt Lao động tiên tiến
      Khi xét cả danh sách ngày 20/12/2023
      Thì về cả danh sách, kết luận là "<kết luận>"
      Và tình trạng nguồn về cả danh sách là "<nguồn>"

      Dữ liệu: 15% của 20 là 3; 15% của 37 là 5,55; 15% của 34 là 5,1
        | tiên tiến | đề nghị | kết luận                 | nguồn                   |
        | 20        | 3       | Đủ điều kiện, tiêu chuẩn | Đã đối chiếu văn bản    |
        | 20        | 4       | Không đủ tiêu chuẩn      | Đã đối chiếu văn bản    |
        | 37        | 5       | Đủ điều kiện, tiêu chuẩn | Đã đối chiếu văn bản    |
        | 37        | 6       | Không đủ tiêu chuẩn      | Còn cách hiểu khác nhau |
        | 37        | 7       | Không đủ tiêu chuẩn      | Đã đối chiếu văn bản    |
        | 34        | 6       | Không đủ tiêu chuẩn      | Đã đối chiếu văn bản    |

    @NT-09-09 @nd91-2017/9/3
    Tình huống: Đơn vị đã chọn cách làm tròn đến số nguyên gần nhất
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2023 có 6 người đủ điều kiện
      Và đơn vị có 37 người đạt Lao động tiên tiến
      Và đơn vị đã có văn bản chọn cách hiểu "Làm tròn đến số nguyên gần nhất"
      Khi xét cả danh sách ngày 20/12/2023
      Thì về cả danh sách, kết luận là "Đủ điều kiện, tiêu chuẩn"

    @NT-09-03 @nd91-2017/9/3
    Tình huống: Vượt chỉ tiêu thì nói phải rút bớt mấy người
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2023 có 5 người đủ điều kiện
      Và đơn vị có 20 người đạt Lao động tiên tiến
      Khi xét cả danh sách ngày 20/12/2023
      Thì về cả danh sách có câu "5 trường hợp, vượt chỉ tiêu 3 (15% của 20, số lẻ mặc định: lấy phần nguyên); phải rút bớt 2"
      Và về cả danh sách có câu "khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP"

    @NT-09-04 @nd91-2017/9/3
    Tình huống: Chưa biết tổng số người đạt Lao động tiên tiến
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2023 có 2 người đủ điều kiện
      Khi xét cả danh sách ngày 20/12/2023
      Thì về cả danh sách, kết luận là "Thiếu hồ sơ, thông tin"
      Và về cả danh sách có câu "chưa biết số người đạt Lao động tiên tiến, Chiến sĩ tiên tiến của đơn vị"

    @NT-09-05 @nd91-2017/9/3
    Khung tình huống: Người thứ ba <kết quả riêng>, chỉ tiêu 2 người
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2023 gồm:
        | người             | kết quả riêng   |
        | ông Lê Văn Tâm    | đủ              |
        | bà Nguyễn Thị Mẫu | đủ              |
        | ông Trần Văn Bình | <kết quả riêng> |
      Và đơn vị có 14 người đạt Lao động tiên tiến
      Khi xét cả danh sách ngày 20/12/2023
      Thì về cả danh sách, kết luận là "<kết luận>"

      Dữ liệu: không đủ thì không chiếm chỗ, chưa kết luận thì chưa rõ
        | kết quả riêng | kết luận                 |
        | đủ            | Không đủ tiêu chuẩn      |
        | chưa kết luận | Thiếu hồ sơ, thông tin   |
        | tạm dừng      | Thiếu hồ sơ, thông tin   |
        | không đủ      | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Từ năm 2024 chỉ tiêu chỉ có khi bộ, tỉnh hoặc kế hoạch đặt cho khen thưởng của mình
    Căn cứ: Luật Thi đua, khen thưởng năm 2022; Kế hoạch số 157/KH-UBND ngày 18/11/2025 của UBND thành phố Cần Thơ.
    Nguồn: đã đối chiếu văn bản về việc không có tỷ lệ chung; cách làm tròn còn cách hiểu khác nhau.

    @NT-09-06 @l2022
    Tình huống: Năm 2024 không nêu chỉ tiêu thì không xét chỉ tiêu, nhưng có nhắc
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2024 có 9 người đủ điều kiện
      Và đơn vị có 20 người đạt Lao động tiên tiến
      Khi xét cả danh sách ngày 20/12/2024
      Thì về cả danh sách, kết luận là "Chưa kiểm tra"
      Và về cả danh sách có câu "chưa nêu chỉ tiêu của tỉnh hoặc của kế hoạch"

    @NT-09-11 @l2022
    Khung tình huống: Tỉnh đặt chỉ tiêu <chỉ tiêu> trường hợp, đề nghị 3 người
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2024 có 3 người đủ điều kiện
      Và tỉnh đặt chỉ tiêu <chỉ tiêu> trường hợp cho danh sách này
      Khi xét cả danh sách ngày 20/12/2024
      Thì về cả danh sách, kết luận là "<kết luận>"

      Dữ liệu: vừa đủ chỉ tiêu và vượt một người
        | chỉ tiêu | kết luận                 |
        | 3        | Đủ điều kiện, tiêu chuẩn |
        | 2        | Không đủ tiêu chuẩn      |

    @NT-09-12 @kh157-2025-cantho
    Tình huống: Tỷ lệ tối đa cho một người, một người đủ, một người chưa kết luận
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2025 gồm:
        | người             | kết quả riêng |
        | ông Lê Văn Tâm    | đủ            |
        | bà Nguyễn Thị Mẫu | chưa kết luận |
      Và kế hoạch đặt tỷ lệ tối đa 5% trên tổng số 20
      Khi xét cả danh sách ngày 15/12/2025
      Thì về cả danh sách, kết luận là "Thiếu hồ sơ, thông tin"

    @NT-09-07 @kh157-2025-cantho
    Khung tình huống: Kế hoạch chuyên đề đặt tối đa 5% trên <tổng số> cá nhân, đề nghị <đề nghị> người
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2025 có <đề nghị> người đủ điều kiện
      Và kế hoạch đặt tỷ lệ tối đa 5% trên tổng số <tổng số>
      Khi xét cả danh sách ngày 15/12/2025
      Thì về cả danh sách, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên
        | tổng số | đề nghị | kết luận                 |
        | 40      | 2       | Đủ điều kiện, tiêu chuẩn |
        | 40      | 3       | Không đủ tiêu chuẩn      |
        | 39      | 2       | Không đủ tiêu chuẩn      |

  Quy tắc: Cơ cấu danh sách chỉ để báo cáo; chưa ghi đặc điểm thì tính là chưa biết
    Căn cứ: điểm d khoản 2, khoản 3 Điều 5 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; không có mức bắt buộc.

    @NT-05-12 @l2022/5/2/d @l2022/5/3
    Tình huống: Danh sách bốn người, một người chưa ghi đặc điểm
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2025 gồm:
        | người             | giới tính | việc      | nghề      |
        | ông Lê Văn Tâm    | nam       | quản lý   | công chức |
        | bà Nguyễn Thị Mẫu | nữ        | trực tiếp | nông dân  |
        | bà Trần Thị Thu   | nữ        | trực tiếp | công nhân |
        | ông Trần Văn Bình | chưa ghi  | chưa ghi  | chưa ghi  |
      Khi xét cả danh sách ngày 15/12/2025
      Thì về cả danh sách có câu "Người trực tiếp lao động, công tác: 2/4 (50%), chưa biết 1"
      Và về cả danh sách có câu "Nông dân: 1/4 (25%), chưa biết 1"
      Và về cả danh sách có câu "Số liệu: Nữ: 2/4 (50%), chưa biết 1"
      Và về cả danh sách, kết luận là "Chưa kiểm tra"

  Quy tắc: Tỷ lệ hoàn thành xuất sắc của đơn vị từ năm 2026
    Căn cứ: Nghị định số 335/2025/NĐ-CP; Điều 7 Nghị định số 233/2026/NĐ-CP.
    Nguồn: theo nguồn dẫn lại, chỉ lưu ý.

    @NT-35-01 @nd335-2025
    Khung tình huống: Công chức năm <năm>, xuất sắc <xuất sắc> trên 20 người hoàn thành tốt
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm <năm> gồm:
        | người          | giới tính | nghề      |
        | ông Lê Văn Tâm | nam       | công chức |
      Và đơn vị có 20 công chức hoàn thành tốt nhiệm vụ
      Và đơn vị có <xuất sắc> công chức hoàn thành xuất sắc nhiệm vụ
      Khi xét cả danh sách ngày 15/01/2027
      Thì về cả danh sách <có> câu "Lưu ý: Số công chức được xếp loại hoàn thành xuất sắc nhiệm vụ: không quá 20% trên 20 người"

      Dữ liệu: sát mức 20%; xếp loại của năm 2025 theo quy định cũ, không có mức này
        | năm  | xuất sắc | có       |
        | 2026 | 4        | không có |
        | 2026 | 5        | có       |
        | 2025 | 5        | không có |

    @NT-35-02 @nd335-2025 @nd233-2026/7
    Khung tình huống: Năm 2026 chưa biết số <nghề> hoàn thành tốt nhiệm vụ
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2026 gồm:
        | người          | giới tính | nghề   |
        | ông Lê Văn Tâm | nam       | <nghề> |
      Và đơn vị có 4 <nghề> hoàn thành xuất sắc nhiệm vụ
      Khi xét cả danh sách ngày 15/12/2026
      Thì về cả danh sách có câu "Lưu ý: Số <nghề> được xếp loại hoàn thành xuất sắc nhiệm vụ"

      Dữ liệu: hai nhóm
        | nghề      |
        | công chức |
        | viên chức |

    @NT-07-01 @nd233-2026/7
    Khung tình huống: Viên chức năm 2026, xuất sắc <xuất sắc> trên 20 người hoàn thành tốt, <quyết định> quyết định nâng tỷ lệ
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2026 gồm:
        | người          | giới tính | nghề      |
        | ông Lê Văn Tâm | nam       | viên chức |
      Và đơn vị có 20 viên chức hoàn thành tốt nhiệm vụ
      Và đơn vị có <xuất sắc> viên chức hoàn thành xuất sắc nhiệm vụ
      Và <quyết định> quyết định nâng tỷ lệ hoàn thành xuất sắc của viên chức
      Khi xét cả danh sách ngày 15/12/2026
      Thì về cả danh sách <có> câu "Lưu ý: Số viên chức được xếp loại hoàn thành xuất sắc nhiệm vụ: không quá"

      Dữ liệu: 20%, có quyết định thì đến 25%
        | xuất sắc | quyết định | có       |
        | 4        | chưa có    | không có |
        | 5        | chưa có    | có       |
        | 5        | đã có      | không có |
        | 6        | đã có      | có       |
