# language: vi
Tính năng: Kế hoạch phong trào thi đua năm 2025 của xã Cát Nê, tỉnh Thái Nguyên

  Quy tắc: Kế hoạch chỉ nói khen sau mỗi đợt, không nêu hình thức, không ấn định ngày
    Căn cứ: Điều 59 Nghị định số 129/2025/NĐ-CP; khoản 34 Điều 1 Nghị quyết số 1683/NQ-UBTVQH15; khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022; Nghị quyết số 190/2025/QH15.
    Nguồn: đã đối chiếu văn bản; hình thức dự kiến: còn cách hiểu khác nhau.

    @KH-CN-01 @plan-002 @nq1683-2025/1/34
    Tình huống: Rà soát kế hoạch
      Khi rà soát Kế hoạch năm 2025 của UBND xã Cát Nê
      Thì không có nhận xét "Trái quy định" nào
      Và có nhận xét "Thiếu": "số; ngày ban hành"
      Và có nhận xét "Bỏ ngỏ": "không nêu tên hình thức khen thưởng nào; tạm hiểu là Giấy khen cấp xã"
      Và có nhận xét "Bỏ ngỏ": "chưa rõ UBND xã Quân Chu tiếp tục, thay thế hay chấm dứt phong trào"
      Và có nhận xét "Lưu ý": "sau mục II là mục IV"
      Và có nhận xét "Lưu ý": "không nêu căn cứ ban hành nào"
      Và có nhận xét "Lưu ý": "không ghi “TM.” (thay mặt)"

    @KH-CN-02 @nd129-2025/59 @l2022/75/2
    Khung tình huống: Khen hộ gia đình sau đợt thi đua, xét ngày <ngày>
      Biết hộ gia đình ông Lưu Văn Đạt ở xã Cát Nê được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo phong trào thi đua
      Và Kế hoạch năm 2025 của UBND xã Cát Nê không nêu tên hình thức khen thưởng
      Và thành tích của năm 2025
      Khi hỏi ai quyết định tặng "Giấy khen của Chủ tịch UBND cấp xã" ngày <ngày>
      Thì người quyết định là "<người quyết định>"
      Và về tiêu chuẩn, kết luận là "Chưa có quy định để áp dụng"
      Và văn bản còn thiếu là "Quyết định số 15/2024/QĐ-UBND ngày 11/06/2024 của UBND tỉnh Thái Nguyên"

      Dữ liệu: đợt một trước khi nhập xã, đợt hai sau khi nhập xã
        | ngày       | người quyết định           |
        | 19/05/2025 | Chủ tịch UBND xã Cát Nê    |
        | 02/09/2025 | Chủ tịch UBND xã Quân Chu  |

    @KH-CN-03 @nq190-2025
    Khung tình huống: Đợt hai sau ngày 01/07/2025, văn bản tiếp tục phong trào: <văn bản>
      Biết ông Lưu Văn Đạt ở xã Cát Nê được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo phong trào thi đua
      Và phong trào theo Kế hoạch năm 2025 của UBND xã Cát Nê
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | đơn vị kế thừa có quyết định tiếp tục phong trào | <văn bản> |
      Khi thẩm định đề nghị này ngày <ngày>
      Thì về diện xét, kết luận là "<kết luận>"

      Dữ liệu: trước khi nhập xã thì không hỏi; sau khi nhập xã phải có văn bản
        | ngày       | văn bản | kết luận               |
        | 01/07/2025 | chưa rõ | Thiếu hồ sơ, thông tin |
        | 01/07/2025 | có      | Thuộc diện xét         |
        | 30/06/2025 | chưa rõ | Chưa kiểm tra          |
