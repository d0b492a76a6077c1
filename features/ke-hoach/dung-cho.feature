# language: vi
Tính năng: Mỗi việc của phong trào có chỗ của nó và phải kèm đủ những gì việc đó cần

  Quy tắc: Chưa ban hành kế hoạch, chưa phát động thì chưa có việc của phong trào
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-01 @l2022/17 @plan-000
    Khung tình huống: Kế hoạch còn là dự thảo, chưa thể "<việc>"
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi ngày 06/01/2025 làm việc "<việc>" của phong trào với "không kèm gì"
      Thì việc này chưa được làm, vì "Đang ở bước “Dự thảo kế hoạch” nên chưa thể “<việc>”"

      Dữ liệu: mọi việc sau khi ban hành
        | việc                                   |
        | Phát động phong trào                   |
        | Ấn định ngày của mốc, của báo cáo      |
        | Tuyên truyền, nhân rộng điển hình      |
        | Kiểm tra phong trào                    |
        | Nhận báo cáo của đơn vị                |
        | Ghi thứ hạng trong cụm, khối           |
        | Ghi văn bản xác nhận thứ hạng          |
        | Sơ kết phong trào                      |
        | Ghi kết quả khen thưởng của phong trào |
        | Kết thúc phong trào, nộp lưu hồ sơ     |
        | Chấm dứt phong trào                    |

    @KH-17-02 @l2022/17 @plan-000
    Tình huống: Kế hoạch đã ban hành thì không ban hành lại
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc              | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
      Khi ngày 08/01/2025 Chủ tịch UBND xã Trường Tây ký văn bản "Ban hành kế hoạch" số 02/KH-UBND
      Thì việc này chưa được làm, vì "Đang ở bước “Đã ban hành kế hoạch, chờ phát động” nên chưa thể “Ban hành kế hoạch”"

    @KH-17-03 @l2022/17 @plan-000
    Khung tình huống: Đang thi đua, "<việc>" mà không ghi nội dung
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |               | ấp Trường Phước             |
      Khi ngày 20/01/2025 làm việc "<việc>" của phong trào với "không kèm gì"
      Thì việc này chưa được làm, vì "<lý do>"

      Dữ liệu: việc và nội dung phải ghi
        | việc                                   | lý do                                                                                                  |
        | Nhận báo cáo của đơn vị                | Cần nêu mốc hoặc báo cáo của kế hoạch khi “Nhận báo cáo của đơn vị”                                    |
        | Nhận báo cáo của đơn vị                | Cần nêu đơn vị khi “Nhận báo cáo của đơn vị”                                                           |
        | Ấn định ngày của mốc, của báo cáo      | Cần nêu ngày khi “Ấn định ngày của mốc, của báo cáo”                                                   |
        | Ghi thứ hạng trong cụm, khối           | Cần nêu đơn vị, cụm hoặc khối và thứ hạng khi “Ghi thứ hạng trong cụm, khối”                           |
        | Ghi văn bản xác nhận thứ hạng          | Cần ghi giấy tờ khi “Ghi văn bản xác nhận thứ hạng”                                                    |
        | Ghi kết quả khen thưởng của phong trào | Cần nêu số quyết định khen thưởng, hoặc lý do không khen, khi “Ghi kết quả khen thưởng của phong trào” |

    @KH-17-05 @l2022/17 @plan-001
    Tình huống: Chưa đơn vị nào tham gia, chưa nhận báo cáo thì chưa khen thưởng
      Biết dự thảo Kế hoạch năm 2024 của UBND xã Tân Đức
      Và phong trào đã qua các bước:
        | ngày       | việc                              | nội dung   | của                      |
        | 20/02/2024 | Ban hành kế hoạch                 | 11/KH-UBND | Chủ tịch UBND xã Tân Đức |
        | 26/02/2024 | Phát động phong trào              |            |                          |
        | 10/07/2024 | Kiểm tra phong trào               |            |                          |
        | 15/07/2024 | Tuyên truyền, nhân rộng điển hình |            |                          |
        | 19/12/2024 | Tổng kết phong trào               |            |                          |
      Khi ngày 20/12/2024 làm việc "Ghi kết quả khen thưởng của phong trào" của phong trào với "96/QĐ-UBND"
      Thì việc này chưa được làm, vì "Chưa nhận báo cáo “"

  Quy tắc: Xếp hạng trong cụm, khối và xác nhận thứ hạng phải khớp nhau
    Căn cứ: khoản 2 Điều 16 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: cụm, khối: theo nguồn dẫn lại; việc xác nhận thứ hạng theo kế hoạch: đã đối chiếu văn bản.

    Bối cảnh:
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |               | ấp Trường Phước             |

    @KH-16-01 @l2022/16/2 @plan-000
    Tình huống: Văn bản xác nhận hạng 1, sổ ghi hạng 2
      Biết phong trào đã qua các bước:
        | ngày       | việc                         | nội dung               |
        | 20/06/2025 | Ghi thứ hạng trong cụm, khối | ấp Trường Phước hạng 2 |
      Khi ngày 25/06/2025 làm việc "Ghi văn bản xác nhận thứ hạng" của phong trào với "ấp Trường Phước hạng 1"
      Thì việc này chưa được làm, vì "Chưa ghi hạng 1 của ấp Trường Phước"

    @KH-16-02 @l2022/16/2 @plan-000
    Tình huống: Cụm, khối chưa ký giao ước, xếp hạng không qua chấm điểm thì vẫn ghi được, có lưu ý
      Biết người trình kế hoạch trả lời:
        | cụm, khối đã ký giao ước thi đua | không |
        | xếp hạng theo chấm điểm          | không |
        | cụm, khối đã bầu trưởng của năm  | không |
      Khi ngày 20/06/2025 làm việc "Ghi thứ hạng trong cụm, khối" của phong trào với "ấp Trường Phước hạng 2"
      Thì việc này được làm, phong trào ở bước "Đang thi đua"
      Và có 3 lưu ý khi làm việc này

  Quy tắc: Văn bản của phong trào do nơi đang tổ chức phong trào ký
    Căn cứ: Điều 17, Điều 18 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-04 @l2022/17 @l2022/18 @plan-000
    Tình huống: Xã khác không ban hành kế hoạch của xã Trường Tây
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi ngày 07/01/2025 Chủ tịch UBND xã Tân Đức ký văn bản "Ban hành kế hoạch" số 01/KH-UBND
      Thì việc này chưa được làm, vì "Văn bản này do UBND xã Trường Tây ký"
