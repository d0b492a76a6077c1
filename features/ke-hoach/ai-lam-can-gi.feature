# language: vi
Tính năng: Việc của phong trào do ai làm, phải ghi gì, đến ngày nào còn làm được

  Quy tắc: Mỗi việc của phong trào do một vai làm; văn bản do người có thẩm quyền quyết định, các việc còn lại do người thẩm định
    Căn cứ: Điều 17, Điều 18 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-567 @l2022/17 @l2022/18 @plan-000
    Khung tình huống: Bộ phận tiếp nhận không làm việc "<việc>"
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi ngày 07/01/2025 bộ phận tiếp nhận làm việc "<việc>" của phong trào với "không kèm gì"
      Thì việc này chưa được làm, vì "Việc “<việc>” do <vai> của UBND xã Trường Tây thực hiện"

      Dữ liệu: ba việc bằng văn bản và mười một việc theo dõi phong trào
        | việc                                   | vai                            |
        | Ban hành kế hoạch                      | người có thẩm quyền quyết định |
        | Đơn vị kế thừa tiếp tục phong trào     | người có thẩm quyền quyết định |
        | Chấm dứt phong trào                    | người có thẩm quyền quyết định |
        | Phát động phong trào                   | người thẩm định                |
        | Ấn định ngày của mốc, của báo cáo      | người thẩm định                |
        | Tuyên truyền, nhân rộng điển hình      | người thẩm định                |
        | Kiểm tra phong trào                    | người thẩm định                |
        | Nhận báo cáo của đơn vị                | người thẩm định                |
        | Ghi thứ hạng trong cụm, khối           | người thẩm định                |
        | Ghi văn bản xác nhận thứ hạng          | người thẩm định                |
        | Sơ kết phong trào                      | người thẩm định                |
        | Tổng kết phong trào                    | người thẩm định                |
        | Ghi kết quả khen thưởng của phong trào | người thẩm định                |
        | Kết thúc phong trào, nộp lưu hồ sơ     | người thẩm định                |

    @KH-17-568 @l2022/17 @plan-000
    Khung tình huống: Kế hoạch đã ban hành, <vai> phát động phong trào
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc              | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
      Khi ngày 10/01/2025 <vai> làm việc "Phát động phong trào" của phong trào
      Thì việc này <kết quả>

      Dữ liệu: ba vai
        | vai               | kết quả                                                                                             |
        | người thẩm định   | được làm, phong trào ở bước "Đang thi đua"                                                          |
        | bộ phận tiếp nhận | chưa được làm, vì "Việc “Phát động phong trào” do người thẩm định của UBND xã Trường Tây thực hiện" |
        | thư ký Hội đồng   | chưa được làm, vì "Việc “Phát động phong trào” do người thẩm định của UBND xã Trường Tây thực hiện" |

    @KH-17-569 @l2022/17 @plan-000
    Tình huống: Kế hoạch còn là dự thảo thì chờ người có thẩm quyền ký
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi ngày 07/01/2025 làm việc "Ban hành kế hoạch" của phong trào với "không kèm gì"
      Thì việc này chưa được làm, các lý do là:
        | Cần ngày ký, người ký và thể thức ký của quyết định |
      Và việc tiếp theo của phong trào thuộc về "người có thẩm quyền quyết định"

  Quy tắc: Mỗi việc phải ghi rõ nội dung của việc đó
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-570 @l2022/17 @plan-000
    Khung tình huống: Đang thi đua, "<việc>" thì cần <lý do>
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |               | ấp Trường Phước             |
      Khi ngày 20/01/2025 làm việc "<việc>" của phong trào với "không kèm gì"
      Thì việc này chưa được làm, vì "Cần <lý do> khi “<việc>”"

      Dữ liệu: kết quả, lý do của việc; mốc, đơn vị và thứ hạng
        | việc                               | lý do                                 |
        | Ấn định ngày của mốc, của báo cáo  | nêu mốc hoặc báo cáo của kế hoạch     |
        | Ấn định ngày của mốc, của báo cáo  | ghi lý do                             |
        | Kiểm tra phong trào                | ghi lý do                             |
        | Ghi văn bản xác nhận thứ hạng      | nêu đơn vị, cụm hoặc khối và thứ hạng |
        | Sơ kết phong trào                  | ghi lý do                             |
        | Tổng kết phong trào                | ghi lý do                             |
        | Đơn vị kế thừa tiếp tục phong trào | ghi lý do                             |
        | Chấm dứt phong trào                | ghi lý do                             |

    @KH-17-571 @l2022/17 @plan-000
    Tình huống: Đơn vị khác không chấm dứt phong trào của xã Trường Tây
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |               | ấp Trường Phước             |
      Khi ngày 08/05/2025 Chủ tịch UBND phường Bắc Sơn ký văn bản "Chấm dứt phong trào" số 13/UBND-VX
      Thì việc này chưa được làm, các lý do là:
        | Văn bản này do UBND xã Trường Tây ký |

    @KH-17-572 @l2022/17 @plan-000
    Tình huống: Chưa tổng kết, khen giữa phong trào theo thứ hạng thì thứ hạng cũng phải được xác nhận
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                         | nội dung               | của                         |
        | 07/01/2025 | Ban hành kế hoạch            | 01/KH-UBND-CD          | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào         |                        | ấp Trường Phước             |
        | 20/06/2025 | Ghi thứ hạng trong cụm, khối | ấp Trường Phước hạng 2 |                             |
      Khi ngày 25/06/2025 làm việc "Ghi kết quả khen thưởng của phong trào" của phong trào với "31/QĐ-UBND"
      Thì việc này chưa được làm, các lý do là:
        | Hạng 2 của ấp Trường Phước trong khối thi đua xã, phường của thị xã chưa có văn bản xác nhận |

  Quy tắc: Đơn vị hết hoạt động thì mọi việc của phong trào chờ văn bản của đơn vị kế thừa, trừ việc chấm dứt
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022; khoản 90 Điều 1 Nghị quyết số 1682/NQ-UBTVQH15; Nghị quyết số 190/2025/QH15.
    Nguồn: đã đối chiếu văn bản; việc tiếp tục của đơn vị kế thừa: còn cách hiểu khác nhau.

    @KH-17-573 @l2022/17 @nq1682-2025/1/90 @plan-000
    Khung tình huống: Dự thảo của xã Trường Tây, <nơi ký> ban hành ngày <ngày>
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi ngày <ngày> <nơi ký> ký văn bản "Ban hành kế hoạch" số 01/KH-UBND
      Thì việc này <kết quả>

      Dữ liệu: ngày cuối của xã; ngày đầu của phường
        | ngày       | nơi ký                        | kết quả                                                                      |
        | 30/06/2025 | Chủ tịch UBND xã Trường Tây   | được làm, phong trào ở bước "Đã ban hành kế hoạch, chờ phát động"            |
        | 01/07/2025 | Chủ tịch UBND phường Long Hoa | chưa được làm, vì "cần văn bản của UBND phường Long Hoa tiếp tục phong trào" |

    @KH-17-574 @l2022/17 @nq1682-2025/1/90 @nq190-2025 @plan-000
    Khung tình huống: Đã ban hành, chưa phát động; ngày <ngày>, "<việc>"
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc              | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | <ngày>     | <việc>            | <nội dung>    | <của>                       |
      Khi ngày 30/12/2025 làm việc "Kết thúc phong trào, nộp lưu hồ sơ" của phong trào
      Thì việc này chưa được làm, vì "Đang ở bước “<bước>”"
      Và việc tiếp theo của phong trào thuộc về "người thẩm định"

      Dữ liệu: các việc làm được đến hết ngày 30/06/2025; từ ngày 01/07/2025 đơn vị kế thừa tiếp tục được
        | ngày       | việc                               | nội dung    | của                           | bước                                |
        | 30/06/2025 | Phát động phong trào               |             | ấp Trường Phước               | Đang thi đua                        |
        | 30/06/2025 | Ấn định ngày của mốc, của báo cáo  | Đạt và vượt | 30/10/2025                    | Đã ban hành kế hoạch, chờ phát động |
        | 01/07/2025 | Đơn vị kế thừa tiếp tục phong trào | 05/UBND-VX  | Chủ tịch UBND phường Long Hoa | Đã ban hành kế hoạch, chờ phát động |

    @KH-17-575 @l2022/17 @nq1682-2025/1/90 @plan-000
    Khung tình huống: Đã ban hành, chưa phát động; ngày 01/07/2025 chưa thể "<việc>"
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc              | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
      Khi ngày 01/07/2025 làm việc "<việc>" của phong trào với "không kèm gì"
      Thì việc này chưa được làm, vì "cần văn bản của UBND phường Long Hoa tiếp tục phong trào"

      Dữ liệu: hai việc của bước này
        | việc                              |
        | Phát động phong trào              |
        | Ấn định ngày của mốc, của báo cáo |

    @KH-17-576 @l2022/17 @nq1682-2025/1/90 @plan-000
    Khung tình huống: Đang thi đua; ngày 01/07/2025 chưa thể "<việc>"
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |               | ấp Trường Phước             |
      Khi ngày 01/07/2025 làm việc "<việc>" của phong trào với "không kèm gì"
      Thì việc này chưa được làm, vì "cần văn bản của UBND phường Long Hoa tiếp tục phong trào"

      Dữ liệu: mọi việc của phong trào đang thi đua
        | việc                                   |
        | Ấn định ngày của mốc, của báo cáo      |
        | Tuyên truyền, nhân rộng điển hình      |
        | Kiểm tra phong trào                    |
        | Nhận báo cáo của đơn vị                |
        | Ghi thứ hạng trong cụm, khối           |
        | Ghi văn bản xác nhận thứ hạng          |
        | Sơ kết phong trào                      |
        | Tổng kết phong trào                    |
        | Ghi kết quả khen thưởng của phong trào |

    @KH-17-577 @l2022/17 @nq1682-2025/1/90 @nq190-2025 @plan-000
    Khung tình huống: Tổng kết sớm ngày 27/06/2025; ngày <ngày>, "<việc>"
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                              | nội dung                                | của                         |
        | 07/01/2025 | Ban hành kế hoạch                 | 01/KH-UBND-CD                           | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào              |                                         | ấp Trường Phước             |
        | 31/05/2025 | Kiểm tra phong trào               | Ban, ngành, đoàn thể và ấp đạt          |                             |
        | 20/06/2025 | Tuyên truyền, nhân rộng điển hình |                                         |                             |
        | 26/06/2025 | Nhận báo cáo của đơn vị           | Báo cáo thành tích và xác nhận thứ hạng | ấp Trường Phước             |
        | 27/06/2025 | Tổng kết phong trào               |                                         |                             |
        | <ngày>     | <việc>                            | <nội dung>                              | <của>                       |
      Khi ngày 30/12/2025 làm việc "Phát động phong trào" của phong trào
      Thì việc này chưa được làm, vì "Đang ở bước “<bước>”"
      Và việc tiếp theo của phong trào thuộc về "người thẩm định"

      Dữ liệu: ấn định ngày, khen thưởng đến hết ngày 30/06/2025; từ ngày 01/07/2025 đơn vị kế thừa tiếp tục được
        | ngày       | việc                                   | nội dung    | của                           | bước                         |
        | 30/06/2025 | Ấn định ngày của mốc, của báo cáo      | Đạt và vượt | 30/10/2025                    | Đã tổng kết, chờ khen thưởng |
        | 30/06/2025 | Ghi kết quả khen thưởng của phong trào | 31/QĐ-UBND  |                               | Đã khen thưởng, chờ kết thúc |
        | 01/07/2025 | Đơn vị kế thừa tiếp tục phong trào     | 05/UBND-VX  | Chủ tịch UBND phường Long Hoa | Đã tổng kết, chờ khen thưởng |

    @KH-17-578 @l2022/17 @nq1682-2025/1/90 @plan-000
    Tình huống: Đã tổng kết, chưa khen; ngày 01/07/2025 chưa thể ghi kết quả khen thưởng
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                              | nội dung                                | của                         |
        | 07/01/2025 | Ban hành kế hoạch                 | 01/KH-UBND-CD                           | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào              |                                         | ấp Trường Phước             |
        | 31/05/2025 | Kiểm tra phong trào               | Ban, ngành, đoàn thể và ấp đạt          |                             |
        | 20/06/2025 | Tuyên truyền, nhân rộng điển hình |                                         |                             |
        | 26/06/2025 | Nhận báo cáo của đơn vị           | Báo cáo thành tích và xác nhận thứ hạng | ấp Trường Phước             |
        | 27/06/2025 | Tổng kết phong trào               |                                         |                             |
      Khi ngày 01/07/2025 làm việc "Ghi kết quả khen thưởng của phong trào" của phong trào với "31/QĐ-UBND"
      Thì việc này chưa được làm, các lý do là:
        | cần văn bản của UBND phường Long Hoa tiếp tục phong trào |

    @KH-17-579 @l2022/17 @nq1682-2025/1/90 @nq190-2025 @plan-000
    Khung tình huống: Đã khen ngày 30/06/2025; ngày <ngày>, <làm việc>
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                                   | nội dung                                | của                         |
        | 07/01/2025 | Ban hành kế hoạch                      | 01/KH-UBND-CD                           | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào                   |                                         | ấp Trường Phước             |
        | 31/05/2025 | Kiểm tra phong trào                    | Ban, ngành, đoàn thể và ấp đạt          |                             |
        | 20/06/2025 | Tuyên truyền, nhân rộng điển hình      |                                         |                             |
        | 26/06/2025 | Nhận báo cáo của đơn vị                | Báo cáo thành tích và xác nhận thứ hạng | ấp Trường Phước             |
        | 27/06/2025 | Tổng kết phong trào                    |                                         |                             |
        | 30/06/2025 | Ghi kết quả khen thưởng của phong trào | 31/QĐ-UBND                              |                             |
      Khi ngày <ngày> <làm việc>
      Thì việc này <kết quả>

      Dữ liệu: nộp lưu đúng ngày cuối; hôm sau phải có văn bản tiếp tục
        | ngày       | làm việc                                                                                    | kết quả                                                                      |
        | 30/06/2025 | làm việc "Kết thúc phong trào, nộp lưu hồ sơ" của phong trào                                | được làm, phong trào ở bước "Đã kết thúc, đã nộp lưu hồ sơ phong trào"       |
        | 01/07/2025 | làm việc "Kết thúc phong trào, nộp lưu hồ sơ" của phong trào                                | chưa được làm, vì "cần văn bản của UBND phường Long Hoa tiếp tục phong trào" |
        | 01/07/2025 | Chủ tịch UBND phường Long Hoa ký văn bản "Đơn vị kế thừa tiếp tục phong trào" số 05/UBND-VX | được làm, phong trào ở bước "Đã khen thưởng, chờ kết thúc"                   |
        | 01/07/2025 | Chủ tịch UBND phường Long Hoa ký văn bản "Chấm dứt phong trào" số 06/UBND-VX                | được làm, phong trào ở bước "Đã chấm dứt phong trào"                         |

    @KH-17-580 @l2022/17 @plan-000
    Tình huống: Chấm dứt khi chưa phát động
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc              | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
      Khi ngày 09/01/2025 Chủ tịch UBND xã Trường Tây ký văn bản "Chấm dứt phong trào" số 02/UBND-VX
      Thì việc này được làm, phong trào ở bước "Đã chấm dứt phong trào"

    @KH-17-581 @l2022/17 @plan-000
    Tình huống: Chấm dứt khi đã tổng kết, chưa khen thưởng
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                              | nội dung                       | của                         |
        | 07/01/2025 | Ban hành kế hoạch                 | 01/KH-UBND-CD                  | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào              |                                | ấp Trường Phước             |
        | 31/05/2025 | Kiểm tra phong trào               | Ban, ngành, đoàn thể và ấp đạt |                             |
        | 20/06/2025 | Tuyên truyền, nhân rộng điển hình |                                |                             |
        | 27/06/2025 | Tổng kết phong trào               |                                |                             |
      Khi ngày 28/06/2025 Chủ tịch UBND xã Trường Tây ký văn bản "Chấm dứt phong trào" số 20/UBND-VX
      Thì việc này được làm, phong trào ở bước "Đã chấm dứt phong trào"
