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
        | ngày       | người quyết định          |
        | 19/05/2025 | Chủ tịch UBND xã Cát Nê   |
        | 02/09/2025 | Chủ tịch UBND xã Quân Chu |

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
        | 01/07/2025 | không   | Thiếu hồ sơ, thông tin |
        | 30/06/2025 | chưa rõ | Chưa kiểm tra          |

  Quy tắc: Phong trào khen sau mỗi đợt; đợt sau ngày 01/07/2025 do xã Quân Chu tiếp tục
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022; khoản 34 Điều 1 Nghị quyết số 1683/NQ-UBTVQH15; Nghị quyết số 190/2025/QH15.
    Nguồn: đã đối chiếu văn bản; việc tiếp tục của đơn vị kế thừa: còn cách hiểu khác nhau.

    @KH-CN-04 @plan-002 @l2022/17 @nq190-2025
    Tình huống: Hai đợt thi đua của năm 2025, từ ban hành đến nộp lưu
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Cát Nê
      Và phong trào đã qua các bước:
        | ngày       | việc                                   | nội dung                    | của                        |
        | 15/01/2025 | Ban hành kế hoạch                      | 07/KH-UBND                  | Chủ tịch UBND xã Cát Nê    |
        | 20/01/2025 | Phát động phong trào                   |                             | xóm La Lang; Hội Phụ nữ xã |
        | 15/05/2025 | Kiểm tra phong trào                    |                             |                            |
        | 17/05/2025 | Tuyên truyền, nhân rộng điển hình      |                             |                            |
        | 19/05/2025 | Sơ kết phong trào                      | Kết thúc mỗi đợt thi đua    |                            |
        | 20/05/2025 | Ghi kết quả khen thưởng của phong trào | 31/QĐ-UBND                  |                            |
        | 10/07/2025 | Đơn vị kế thừa tiếp tục phong trào     | 20/UBND-VX                  | Chủ tịch UBND xã Quân Chu  |
        | 02/09/2025 | Sơ kết phong trào                      | Kết thúc mỗi đợt thi đua    |                            |
        | 20/12/2025 | Nhận báo cáo của đơn vị                | Sau mỗi đợt, đơn vị báo cáo | xóm La Lang; Hội Phụ nữ xã |
        | 25/12/2025 | Tổng kết phong trào                    |                             |                            |
        | 26/12/2025 | Ghi kết quả khen thưởng của phong trào | 88/QĐ-UBND                  |                            |
      Khi ngày 31/12/2025 làm việc "Kết thúc phong trào, nộp lưu hồ sơ" của phong trào
      Thì việc này được làm, phong trào ở bước "Đã kết thúc, đã nộp lưu hồ sơ phong trào"
      Và phong trào do "UBND xã Quân Chu" thực hiện

    @KH-CN-05 @plan-002
    Tình huống: Xã Cát Nê còn hoạt động thì xã Quân Chu chưa có gì để tiếp tục
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Cát Nê
      Và phong trào đã qua các bước:
        | ngày       | việc              | nội dung   | của                     |
        | 15/01/2025 | Ban hành kế hoạch | 07/KH-UBND | Chủ tịch UBND xã Cát Nê |
      Khi ngày 30/06/2025 Chủ tịch UBND xã Quân Chu ký văn bản "Đơn vị kế thừa tiếp tục phong trào" số 20/UBND-VX
      Thì việc này chưa được làm, vì "UBND xã Cát Nê còn hoạt động, không có gì để kế thừa"

    @KH-CN-06 @plan-002 @nq190-2025 @nq1683-2025/1/34
    Tình huống: Xã Quân Chu tiếp tục phong trào từ ngày 01/07/2025
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Cát Nê
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung   | của                     |
        | 15/01/2025 | Ban hành kế hoạch    | 07/KH-UBND | Chủ tịch UBND xã Cát Nê |
        | 20/01/2025 | Phát động phong trào |            | xóm La Lang             |
      Khi ngày 01/07/2025 Chủ tịch UBND xã Quân Chu ký văn bản "Đơn vị kế thừa tiếp tục phong trào" số 20/UBND-VX
      Thì việc này được làm, phong trào ở bước "Đang thi đua"
      Và phong trào do "UBND xã Quân Chu" thực hiện
      Và nguồn của bước này là "Còn cách hiểu khác nhau"
