# language: vi
Tính năng: Kế hoạch phong trào thi đua đặc biệt năm 2025 của phường Bắc Sơn, tỉnh Thanh Hóa

  Quy tắc: Kế hoạch hứa Bằng khen tỉnh, Giấy khen thị xã và Giấy khen phường, sơ kết 30/06/2025, tổng kết 31/12/2025
    Căn cứ: khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Điều 59 Nghị định số 129/2025/NĐ-CP; Nghị quyết số 1686/NQ-UBTVQH15; Điều 7, điểm a khoản 1 Điều 74, khoản 4 Điều 79 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; đơn vị kế thừa: theo nguồn dẫn lại.

    @KH-BS-01 @plan-003 @lorg-2025/51/3
    Tình huống: Rà soát kế hoạch
      Khi rà soát Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Thì có nhận xét "Trái quy định": "Chủ tịch UBND thị xã Bỉm Sơn chỉ quyết định được đến hết ngày 30/06/2025. Sau ngày đó không còn hình thức này"
      Và có nhận xét "Trái quy định": "Sau ngày đó người quyết định là Chủ tịch UBND phường Quang Trung"
      Và có nhận xét "Thiếu": "số; ngày ban hành"
      Và có nhận xét "Bỏ ngỏ": "chỗ này ghi ngày 31/12/2025, mục V.2 lại ghi trước ngày 31/12/2025"
      Và có nhận xét "Lưu ý": "đọc là thị xã Bỉm Sơn"
      Và có nhận xét "Lưu ý": "phải ký chậm nhất ngày 30/06/2025"
      Và có nhận xét "Lưu ý": "không ghi “TM.” (thay mặt)"

    @KH-BS-02 @nd129-2025/59 @l2022/79/4 @nq1686-2025
    Khung tình huống: <hình thức>, hỏi ngày <ngày>
      Biết phong trào theo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và thành tích của năm 2025
      Khi hỏi ai quyết định tặng "<hình thức>" ngày <ngày>
      Thì người quyết định là "<người quyết định>"

      Dữ liệu: ngày sơ kết và ngày tổng kết
        | hình thức                             | ngày       | người quyết định                 |
        | Bằng khen của Chủ tịch UBND tỉnh      | 30/06/2025 | Chủ tịch UBND tỉnh Thanh Hóa     |
        | Bằng khen của Chủ tịch UBND tỉnh      | 31/12/2025 | Chủ tịch UBND tỉnh Thanh Hóa     |
        | Giấy khen của Chủ tịch UBND cấp huyện | 30/06/2025 | Chủ tịch UBND thị xã Bỉm Sơn     |
        | Giấy khen của Chủ tịch UBND cấp xã    | 30/06/2025 | Chủ tịch UBND phường Bắc Sơn     |
        | Giấy khen của Chủ tịch UBND cấp xã    | 31/12/2025 | Chủ tịch UBND phường Quang Trung |

    @KH-BS-03 @l2022/74/1/a @plan-003
    Tình huống: Phong trào do phường phát động không đủ để tặng Bằng khen cấp tỉnh cho cá nhân
      Biết ông Trịnh Văn Thành ở phường Bắc Sơn được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo phong trào thi đua
      Và phong trào theo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có |
      Khi thẩm định đề nghị này ngày 30/06/2025
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và căn cứ của lý do có "điểm a khoản 1 Điều 74"

    @KH-BS-10 @l2022/7 @plan-003
    Tình huống: Chưa rõ cụm thi đua có đánh giá đi đầu hay không
      Biết tập thể khu phố 4 ở phường Bắc Sơn được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo phong trào thi đua
      Và phong trào theo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và thành tích tính từ ngày 01/01/2025 đến ngày 20/06/2025
      Và ngày 24/06/2025 người thẩm định ghi ý kiến "Đạt theo quy định của tỉnh", có lý do và tên văn bản
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có      |
        | chỉ tiêu đăng ký đạt và vượt và được cụm thi đua đánh giá đi đầu      | chưa rõ |
      Khi thẩm định đề nghị này ngày 25/06/2025
      Thì về tiêu chuẩn, kết luận là "Thiếu hồ sơ, thông tin"

    @KH-BS-04 @l2022/7 @plan-003
    Khung tình huống: Tập thể không được Cụm thi đua đánh giá đi đầu, đề nghị "<hình thức>"
      Biết tập thể khu phố 4 ở phường Bắc Sơn được đề nghị tặng "<hình thức>" theo phong trào thi đua
      Và phong trào theo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và thành tích tính từ ngày 01/01/2025 đến ngày 20/06/2025
      Và ngày 24/06/2025 người thẩm định ghi ý kiến "Đạt theo quy định của tỉnh", có lý do và tên văn bản
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có    |
        | chỉ tiêu đăng ký đạt và vượt và được cụm thi đua đánh giá đi đầu      | không |
      Khi thẩm định đề nghị này ngày 25/06/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: tiêu chí của kế hoạch ràng buộc Giấy khen của chính phường, không ràng buộc cấp trên
        | hình thức                          | kết luận                           |
        | Giấy khen của Chủ tịch UBND cấp xã | Không đủ tiêu chuẩn                |
        | Bằng khen của Chủ tịch UBND tỉnh   | Đủ điều kiện theo ý kiến thẩm định |

    @KH-17-599 @l2022/7 @plan-003
    Khung tình huống: Ông Trịnh Văn Thành là <đặc điểm>; sáng kiến được công nhận: <sáng kiến>, đóng góp giảm nghèo: <đóng góp>
      Biết ông Trịnh Văn Thành ở phường Bắc Sơn được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo phong trào thi đua
      Và người được đề nghị là <đặc điểm>
      Và phong trào theo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và thành tích tính từ ngày 01/01/2025 đến ngày 20/06/2025
      Và ngày 24/06/2025 người thẩm định ghi ý kiến "Đạt theo quy định của tỉnh", có lý do và tên văn bản
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có          |
        | có sáng kiến, giải pháp hữu ích được cấp có thẩm quyền công nhận      | <sáng kiến> |
        | đóng góp thiết thực cho giảm nghèo, an sinh xã hội được ghi nhận      | <đóng góp>  |
      Khi thẩm định đề nghị này ngày 25/06/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: cán bộ, công chức, doanh nhân xét sáng kiến; người dân xét đóng góp cho an sinh xã hội
        | đặc điểm                 | sáng kiến | đóng góp | kết luận                           |
        | cán bộ, công chức        | có        | không    | Đủ điều kiện theo ý kiến thẩm định |
        | cán bộ, công chức        | không     | có       | Không đủ tiêu chuẩn                |
        | doanh nhân               | có        | không    | Đủ điều kiện theo ý kiến thẩm định |
        | doanh nhân               | không     | có       | Không đủ tiêu chuẩn                |
        | người lao động trực tiếp | có        | không    | Không đủ tiêu chuẩn                |
        | người lao động trực tiếp | không     | có       | Đủ điều kiện theo ý kiến thẩm định |

  Quy tắc: Phong trào sơ kết ngày 30/06/2025 ở phường Bắc Sơn, tổng kết ngày 31/12/2025 ở phường Quang Trung
    Căn cứ: khoản 2 Điều 16, Điều 17 Luật Thi đua, khen thưởng năm 2022; Nghị quyết số 1686/NQ-UBTVQH15; Nghị quyết số 190/2025/QH15.
    Nguồn: đã đối chiếu văn bản; cụm, khối: theo nguồn dẫn lại; việc tiếp tục của đơn vị kế thừa: còn cách hiểu khác nhau.

    @KH-BS-05 @plan-003 @l2022/16/2 @l2022/17 @nq190-2025
    Tình huống: Khen sau sơ kết ở phường Bắc Sơn, khen sau tổng kết và nộp lưu ở phường Quang Trung
      Biết dự thảo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và người trình kế hoạch trả lời:
        | tên phong trào ngắn gọn, dễ nhớ  | có |
        | có phân công theo dõi phong trào | có |
      Và phong trào đã qua các bước:
        | ngày       | việc                                   | nội dung               | của                              |
        | 20/01/2025 | Ban hành kế hoạch                      | 15/KH-UBND             | Chủ tịch UBND phường Bắc Sơn     |
        | 22/01/2025 | Phát động phong trào                   |                        | khu phố 4; Công ty Mẫu           |
        | 15/04/2025 | Kiểm tra phong trào                    |                        |                                  |
        | 30/04/2025 | Tuyên truyền, nhân rộng điển hình      |                        |                                  |
        | 26/06/2025 | Sơ kết phong trào                      |                        |                                  |
        | 30/06/2025 | Ghi kết quả khen thưởng của phong trào | 40/QĐ-UBND             |                                  |
        | 08/07/2025 | Đơn vị kế thừa tiếp tục phong trào     | 12/UBND-VX             | Chủ tịch UBND phường Quang Trung |
        | 20/12/2025 | Nhận báo cáo của đơn vị                | Đơn vị báo cáo định kỳ | khu phố 4; Công ty Mẫu           |
        | 31/12/2025 | Tổng kết phong trào                    |                        |                                  |
        | 31/12/2025 | Ghi kết quả khen thưởng của phong trào | 77/QĐ-UBND             |                                  |
      Khi ngày 15/01/2026 làm việc "Kết thúc phong trào, nộp lưu hồ sơ" của phong trào
      Thì việc này được làm, phong trào ở bước "Đã kết thúc, đã nộp lưu hồ sơ phong trào"
      Và phong trào do "UBND phường Quang Trung" thực hiện

    @KH-BS-06 @plan-003 @nq1686-2025
    Khung tình huống: Sơ kết ngày <ngày> so với mốc 30/06/2025
      Biết dự thảo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung   | của                          |
        | 20/01/2025 | Ban hành kế hoạch    | 15/KH-UBND | Chủ tịch UBND phường Bắc Sơn |
        | 22/01/2025 | Phát động phong trào |            | khu phố 4                    |
      Khi ngày <ngày> làm việc "Sơ kết phong trào" của phong trào
      Thì việc này <được hay chưa>

      Dữ liệu: đúng ngày thì không lưu ý gì; sau ngày đó phường không còn
        | ngày       | được hay chưa                                                                   |
        | 30/06/2025 | được làm, phong trào ở bước "Đang thi đua"                                      |
        | 01/07/2025 | chưa được làm, vì "cần văn bản của UBND phường Quang Trung tiếp tục phong trào" |

    @KH-BS-07 @plan-003 @nq190-2025
    Tình huống: Sơ kết trễ sau khi được tiếp tục thì vẫn làm được, có lưu ý
      Biết dự thảo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và phong trào đã qua các bước:
        | ngày       | việc                               | nội dung   | của                              |
        | 20/01/2025 | Ban hành kế hoạch                  | 15/KH-UBND | Chủ tịch UBND phường Bắc Sơn     |
        | 22/01/2025 | Phát động phong trào               |            | khu phố 4                        |
        | 08/07/2025 | Đơn vị kế thừa tiếp tục phong trào | 12/UBND-VX | Chủ tịch UBND phường Quang Trung |
      Khi ngày 10/07/2025 làm việc "Sơ kết phong trào" của phong trào
      Thì việc này được làm, phong trào ở bước "Đang thi đua"
      Và có 1 lưu ý khi làm việc này

    @KH-BS-08 @plan-003 @l2022/17
    Tình huống: Chưa sơ kết mốc 30/06/2025 thì chưa tổng kết
      Biết dự thảo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và phong trào đã qua các bước:
        | ngày       | việc                               | nội dung   | của                              |
        | 20/01/2025 | Ban hành kế hoạch                  | 15/KH-UBND | Chủ tịch UBND phường Bắc Sơn     |
        | 22/01/2025 | Phát động phong trào               |            | khu phố 4                        |
        | 15/04/2025 | Kiểm tra phong trào                |            |                                  |
        | 30/04/2025 | Tuyên truyền, nhân rộng điển hình  |            |                                  |
        | 08/07/2025 | Đơn vị kế thừa tiếp tục phong trào | 12/UBND-VX | Chủ tịch UBND phường Quang Trung |
      Khi ngày 31/12/2025 làm việc "Tổng kết phong trào" của phong trào
      Thì việc này chưa được làm, vì "Mốc “Sơ kết phong trào” ngày 30/06/2025 của kế hoạch chưa ghi kết quả"

    @KH-BS-09 @plan-003
    Tình huống: Đơn vị kế thừa chấm dứt phong trào bằng văn bản
      Biết dự thảo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung   | của                          |
        | 20/01/2025 | Ban hành kế hoạch    | 15/KH-UBND | Chủ tịch UBND phường Bắc Sơn |
        | 22/01/2025 | Phát động phong trào |            | khu phố 4                    |
      Khi ngày 08/07/2025 Chủ tịch UBND phường Quang Trung ký văn bản "Chấm dứt phong trào" số 13/UBND-VX
      Thì việc này được làm, phong trào ở bước "Đã chấm dứt phong trào"
      Và ngày 31/12/2025 không còn việc nào của kế hoạch
