# language: vi
Tính năng: Kế hoạch phong trào thi đua năm 2025 của xã Trường Tây, tỉnh Tây Ninh

  Quy tắc: Kế hoạch hứa Giấy khen của Chủ tịch UBND xã, nhưng xã kết thúc trước khi xếp loại cuối năm
    Căn cứ: Điều 59 Nghị định số 129/2025/NĐ-CP; khoản 90 Điều 1 Nghị quyết số 1682/NQ-UBTVQH15; khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-TT-01 @plan-000 @nq1682-2025/1/90
    Tình huống: Rà soát kế hoạch, phần trái quy định
      Khi rà soát Kế hoạch năm 2025 của UBND xã Trường Tây
      Thì có nhận xét "Trái quy định": "Chủ tịch UBND xã Trường Tây chỉ quyết định được đến hết ngày 30/06/2025. Sau ngày đó người quyết định là Chủ tịch UBND phường Long Hoa"
      Và có nhận xét "Trái quy định": "trong khi Hội đồng chỉ tư vấn"
      Và có nhận xét "Trái quy định": "thị xã Hòa Thành kết thúc hoạt động sau ngày 30/06/2025"

    @KH-TT-02 @plan-000 @l2022/75/2
    Tình huống: Rà soát kế hoạch, phần bỏ ngỏ và lưu ý
      Khi rà soát Kế hoạch năm 2025 của UBND xã Trường Tây
      Thì có nhận xét "Bỏ ngỏ": "Quyết định số 61/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh Tây Ninh"
      Và có nhận xét "Bỏ ngỏ": "hộ gia đình"
      Và có nhận xét "Bỏ ngỏ": "UBND phường Long Hoa tiếp tục, thay thế hay chấm dứt phong trào"
      Và có nhận xét "Lưu ý": "Công đoàn cơ sở xã Trường Tây cùng ban hành kế hoạch"
      Và có nhận xét "Lưu ý": "thứ Bảy, ngày 15/11/2025"

    @KH-TT-03 @nd129-2025/59
    Khung tình huống: Khen cá nhân xuất sắc trong phong trào của xã, xét ngày <ngày>
      Biết phong trào theo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và thành tích tính từ ngày 07/01/2025 đến ngày <ngày>
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc được bình xét trong phong trào do UBND cấp xã phát động | có |
      Khi hỏi ai quyết định tặng "Giấy khen của Chủ tịch UBND cấp xã" ngày <ngày>
      Thì người quyết định là "<người quyết định>"
      Và về tiêu chuẩn, kết luận là "Chưa có quy định để áp dụng"
      Và văn bản còn thiếu là "Quyết định số 61/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh Tây Ninh"

      Dữ liệu: ngày cuối của xã, ngày đầu của phường, ngày kết thúc phong trào
        | ngày       | người quyết định              |
        | 30/06/2025 | Chủ tịch UBND xã Trường Tây   |
        | 01/07/2025 | Chủ tịch UBND phường Long Hoa |
        | 15/11/2025 | Chủ tịch UBND phường Long Hoa |

    @KH-TT-04 @plan-000
    Khung tình huống: Tiêu chí của kế hoạch đối với tập thể: xuất sắc <xuất sắc>, xếp hạng 1, 2, 3 <xếp hạng>
      Biết tập thể ấp Trường Phước ở xã Trường Tây được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo phong trào thi đua
      Và phong trào theo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và thành tích tính từ ngày 07/01/2025 đến ngày 31/05/2025
      Và ngày 02/06/2025 người thẩm định ghi ý kiến "Đạt theo Quyết định số 61/2024/QĐ-UBND", có lý do và tên văn bản
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc được bình xét trong phong trào do UBND cấp xã phát động | <xuất sắc> |
        | xếp hạng 1, 2, 3 trong khối thi đua, có xác nhận của ngành cấp trên         | <xếp hạng> |
      Khi thẩm định đề nghị này ngày 05/06/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: một trong hai tiêu chí là đủ đối với kế hoạch
        | xuất sắc | xếp hạng | kết luận                           |
        | có       | không    | Đủ điều kiện theo ý kiến thẩm định |
        | không    | có       | Đủ điều kiện theo ý kiến thẩm định |
        | không    | không    | Không đủ tiêu chuẩn                |

  Quy tắc: Phong trào đi từ dự thảo, phát động qua các mốc đến khen thưởng, kết thúc; đơn vị hết hoạt động thì phải có văn bản tiếp tục
    Căn cứ: khoản 2 Điều 16, Điều 17 Luật Thi đua, khen thưởng năm 2022; khoản 90 Điều 1 Nghị quyết số 1682/NQ-UBTVQH15; Nghị quyết số 190/2025/QH15; điểm b khoản 2 Điều 30 Nghị định số 30/2020/NĐ-CP; Thông tư số 01/2024/TT-BNV.
    Nguồn: đã đối chiếu văn bản; cụm, khối: theo nguồn dẫn lại; việc tiếp tục của đơn vị kế thừa: còn cách hiểu khác nhau.

    @KH-TT-05 @plan-000 @l2022/16/2 @l2022/17 @nd30-2020/30/2/b
    Tình huống: Từ ban hành ngày 07/01/2025 đến nộp lưu ngày 30/12/2025
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và người trình kế hoạch trả lời:
        | tên phong trào ngắn gọn, dễ nhớ  | có |
        | có phân công theo dõi phong trào | có |
        | cụm, khối đã ký giao ước thi đua | có |
        | xếp hạng theo chấm điểm          | có |
        | cụm, khối đã bầu trưởng của năm  | có |
      Và phong trào đã qua các bước:
        | ngày       | việc                                   | nội dung                                | của                              |
        | 07/01/2025 | Ban hành kế hoạch                      | 01/KH-UBND-CD                           | Chủ tịch UBND xã Trường Tây      |
        | 10/01/2025 | Phát động phong trào                   |                                         | ấp Trường Phước; Hội Nông dân xã |
        | 31/05/2025 | Kiểm tra phong trào                    | Ban, ngành, đoàn thể và ấp đạt          |                                  |
        | 20/06/2025 | Tuyên truyền, nhân rộng điển hình      |                                         |                                  |
        | 04/07/2025 | Đơn vị kế thừa tiếp tục phong trào     | 05/UBND-VX                              | Chủ tịch UBND phường Long Hoa    |
        | 31/10/2025 | Kiểm tra phong trào                    | Đạt và vượt các chỉ tiêu chủ yếu        |                                  |
        | 20/11/2025 | Tổng kết phong trào                    |                                         |                                  |
        | 05/12/2025 | Ghi thứ hạng trong cụm, khối           | ấp Trường Phước hạng 2                  |                                  |
        | 10/12/2025 | Ghi văn bản xác nhận thứ hạng          | ấp Trường Phước hạng 2                  | công văn xác nhận thứ hạng       |
        | 12/12/2025 | Nhận báo cáo của đơn vị                | Báo cáo thành tích và xác nhận thứ hạng | ấp Trường Phước; Hội Nông dân xã |
        | 22/12/2025 | Ghi kết quả khen thưởng của phong trào | 112/QĐ-UBND                             |                                  |
      Khi ngày 30/12/2025 làm việc "Kết thúc phong trào, nộp lưu hồ sơ" của phong trào
      Thì việc này được làm, phong trào ở bước "Đã kết thúc, đã nộp lưu hồ sơ phong trào"
      Và phong trào do "UBND phường Long Hoa" thực hiện
      Và ngày 31/12/2025 không còn việc nào của kế hoạch

    @KH-TT-06 @plan-000 @nq1682-2025/1/90 @nq190-2025
    Khung tình huống: Sau ngày 30/06/2025 xã không còn, tổng kết chờ văn bản tiếp tục: <nơi ký>
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung                       | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD                  | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |                                | ấp Trường Phước             |
        | 31/05/2025 | Kiểm tra phong trào  | Ban, ngành, đoàn thể và ấp đạt |                             |
      Khi ngày 04/07/2025 <nơi ký> ký văn bản "Đơn vị kế thừa tiếp tục phong trào" số 05/UBND-VX
      Thì việc này chưa được làm, vì "<lý do>"

      Dữ liệu: chỉ đơn vị kế thừa tiếp tục được
        | nơi ký                      | lý do                                                       |
        | Chủ tịch UBND xã Trường Tây | Việc tiếp tục phong trào do UBND phường Long Hoa quyết định |
        | Chủ tịch UBND xã Tân Đức    | Việc tiếp tục phong trào do UBND phường Long Hoa quyết định |

    @KH-TT-07 @plan-000 @l2022/17
    Tình huống: Tổng kết khi xã đã hết hoạt động, chưa kiểm tra mốc 31/10/2025, chưa tuyên truyền
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung                       | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD                  | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |                                | ấp Trường Phước             |
        | 31/05/2025 | Kiểm tra phong trào  | Ban, ngành, đoàn thể và ấp đạt |                             |
      Khi ngày 20/11/2025 làm việc "Tổng kết phong trào" của phong trào
      Thì việc này chưa được làm, vì "UBND xã Trường Tây hoạt động đến hết ngày 30/06/2025; cần văn bản của UBND phường Long Hoa tiếp tục phong trào"
      Và việc này chưa được làm, cũng vì "Mốc “Đạt và vượt các chỉ tiêu chủ yếu của năm” ngày 31/10/2025 của kế hoạch chưa ghi kết quả"
      Và việc này chưa được làm, cũng vì "tuyên truyền, nhân rộng điển hình"

    @KH-TT-08 @plan-000
    Tình huống: Khen thưởng chờ báo cáo của mọi đơn vị và văn bản xác nhận thứ hạng
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                               | nội dung                                | của                              |
        | 07/01/2025 | Ban hành kế hoạch                  | 01/KH-UBND-CD                           | Chủ tịch UBND xã Trường Tây      |
        | 10/01/2025 | Phát động phong trào               |                                         | ấp Trường Phước; Hội Nông dân xã |
        | 31/05/2025 | Kiểm tra phong trào                | Ban, ngành, đoàn thể và ấp đạt          |                                  |
        | 20/06/2025 | Tuyên truyền, nhân rộng điển hình  |                                         |                                  |
        | 04/07/2025 | Đơn vị kế thừa tiếp tục phong trào | 05/UBND-VX                              | Chủ tịch UBND phường Long Hoa    |
        | 31/10/2025 | Kiểm tra phong trào                | Đạt và vượt các chỉ tiêu chủ yếu        |                                  |
        | 20/11/2025 | Tổng kết phong trào                |                                         |                                  |
        | 05/12/2025 | Ghi thứ hạng trong cụm, khối       | ấp Trường Phước hạng 2                  |                                  |
        | 12/12/2025 | Nhận báo cáo của đơn vị            | Báo cáo thành tích và xác nhận thứ hạng | ấp Trường Phước                  |
      Khi ngày 22/12/2025 làm việc "Ghi kết quả khen thưởng của phong trào" của phong trào với "112/QĐ-UBND"
      Thì việc này chưa được làm, vì "sau khi xếp loại cuối năm” của Hội Nông dân xã"
      Và việc này chưa được làm, cũng vì "Hạng 2 của ấp Trường Phước trong khối thi đua xã, phường của thị xã chưa có văn bản xác nhận"

    @KH-TT-09 @plan-000 @tt01-2024
    Tình huống: Mốc 31/05/2025 và báo cáo cuối năm là việc đến hạn của kế hoạch đang thực hiện
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                              | nội dung                                | của                         |
        | 07/01/2025 | Ban hành kế hoạch                 | 01/KH-UBND-CD                           | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào              |                                         | ấp Trường Phước             |
        | 15/01/2025 | Ấn định ngày của mốc, của báo cáo | Báo cáo thành tích và xác nhận thứ hạng | 15/12/2025                  |
      Khi ngày 02/06/2025 làm việc "Tuyên truyền, nhân rộng điển hình" của phong trào
      Thì việc này được làm, phong trào ở bước "Đang thi đua"
      Và ngày 02/06/2025 còn các việc của kế hoạch:
        | ngày       | việc                                                                                            | hạn                         |
        | 31/05/2025 | Ban, ngành, đoàn thể và ấp đạt từ nửa chỉ tiêu được giao                                        | Quá hạn 2 ngày              |
        | 31/10/2025 | Đạt và vượt các chỉ tiêu chủ yếu của năm                                                        | Còn 151 ngày                |
        | 15/12/2025 | Báo cáo thành tích và xác nhận thứ hạng sau khi xếp loại cuối năm. Chưa có của: ấp Trường Phước | Còn 196 ngày                |
        | –          | Việc đánh giá, xếp loại cuối năm                                                                | Kế hoạch không ấn định ngày |
