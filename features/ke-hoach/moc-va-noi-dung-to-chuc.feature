# language: vi
Tính năng: Mốc của kế hoạch và nội dung tổ chức phong trào

  Quy tắc: Mốc có ngày là đích phải đến: làm đúng ngày thì thôi, trễ thì lưu ý, chưa làm thì còn đó
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-582 @l2022/17 @plan-000
    Tình huống: Kiểm tra mà không nói kiểm tra mốc nào thì mốc 31/05/2025 vẫn chưa xong
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |               | ấp Trường Phước             |
      Khi ngày 05/06/2025 làm việc "Kiểm tra phong trào" của phong trào
      Thì việc này được làm, phong trào ở bước "Đang thi đua"
      Và ngày 05/06/2025 còn các việc của kế hoạch:
        | ngày       | việc                                                                                            | hạn                         |
        | 31/05/2025 | Ban, ngành, đoàn thể và ấp đạt từ nửa chỉ tiêu được giao                                        | Quá hạn 5 ngày              |
        | 31/10/2025 | Đạt và vượt các chỉ tiêu chủ yếu của năm                                                        | Còn 148 ngày                |
        | –          | Báo cáo thành tích và xác nhận thứ hạng sau khi xếp loại cuối năm. Chưa có của: ấp Trường Phước | Kế hoạch không ấn định ngày |
        | –          | Việc đánh giá, xếp loại cuối năm                                                                | Kế hoạch không ấn định ngày |

    @KH-17-583 @l2022/17 @plan-000
    Khung tình huống: Kiểm tra mốc 31/05/2025 vào ngày <ngày>
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |               | ấp Trường Phước             |
      Khi ngày <ngày> làm việc "Kiểm tra phong trào" của phong trào với "Ban, ngành, đoàn thể và ấp đạt"
      Thì có <lưu ý> lưu ý khi làm việc này

      Dữ liệu: đúng ngày; trễ một ngày
        | ngày       | lưu ý |
        | 31/05/2025 | 0     |
        | 01/06/2025 | 1     |

    @KH-17-584 @l2022/17 @plan-000
    Tình huống: Ghi thứ hạng xong thì việc xếp loại cuối năm của kế hoạch không còn chờ
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung                       | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD                  | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |                                | ấp Trường Phước             |
        | 31/05/2025 | Kiểm tra phong trào  | Ban, ngành, đoàn thể và ấp đạt |                             |
      Khi ngày 20/06/2025 làm việc "Ghi thứ hạng trong cụm, khối" của phong trào với "ấp Trường Phước hạng 2"
      Thì việc này được làm, phong trào ở bước "Đang thi đua"
      Và ngày 20/06/2025 còn các việc của kế hoạch:
        | ngày       | việc                                                                                            | hạn                         |
        | 31/10/2025 | Đạt và vượt các chỉ tiêu chủ yếu của năm                                                        | Còn 133 ngày                |
        | –          | Báo cáo thành tích và xác nhận thứ hạng sau khi xếp loại cuối năm. Chưa có của: ấp Trường Phước | Kế hoạch không ấn định ngày |

    @KH-17-585 @l2022/17 @plan-003
    Tình huống: Trước sơ kết thì chờ cả sơ kết và tổng kết
      Biết dự thảo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung   | của                          |
        | 20/01/2025 | Ban hành kế hoạch    | 15/KH-UBND | Chủ tịch UBND phường Bắc Sơn |
        | 22/01/2025 | Phát động phong trào |            | khu phố 4                    |
      Khi ngày 20/06/2025 làm việc "Tuyên truyền, nhân rộng điển hình" của phong trào
      Thì ngày 20/06/2025 còn các việc của kế hoạch:
        | ngày       | việc                                                                                 | hạn                         |
        | 30/06/2025 | Sơ kết phong trào                                                                    | Còn 10 ngày                 |
        | 31/12/2025 | Tổng kết phong trào                                                                  | Còn 194 ngày                |
        | –          | Đơn vị báo cáo định kỳ, đột xuất và báo cáo sơ kết, tổng kết. Chưa có của: khu phố 4 | Kế hoạch không ấn định ngày |

    @KH-17-586 @l2022/17 @plan-003
    Tình huống: Tổng kết xong thì chỉ còn chờ báo cáo
      Biết dự thảo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và phong trào đã qua các bước:
        | ngày       | việc                               | nội dung   | của                              |
        | 20/01/2025 | Ban hành kế hoạch                  | 15/KH-UBND | Chủ tịch UBND phường Bắc Sơn     |
        | 22/01/2025 | Phát động phong trào               |            | khu phố 4                        |
        | 15/04/2025 | Kiểm tra phong trào                |            |                                  |
        | 30/04/2025 | Tuyên truyền, nhân rộng điển hình  |            |                                  |
        | 26/06/2025 | Sơ kết phong trào                  |            |                                  |
        | 08/07/2025 | Đơn vị kế thừa tiếp tục phong trào | 12/UBND-VX | Chủ tịch UBND phường Quang Trung |
      Khi ngày 31/12/2025 làm việc "Tổng kết phong trào" của phong trào
      Thì việc này được làm, phong trào ở bước "Đã tổng kết, chờ khen thưởng"
      Và ngày 31/12/2025 còn các việc của kế hoạch:
        | ngày | việc                                                                                 | hạn                         |
        | –    | Đơn vị báo cáo định kỳ, đột xuất và báo cáo sơ kết, tổng kết. Chưa có của: khu phố 4 | Kế hoạch không ấn định ngày |

  Quy tắc: Cụm, khối ký giao ước, chấm điểm, bầu trưởng hằng năm; thiếu việc nào thì lưu ý việc đó; trước ngày 01/01/2024 chưa hỏi
    Căn cứ: khoản 2 Điều 16 Luật Thi đua, khen thưởng năm 2022; Luật Thi đua, khen thưởng năm 2003.
    Nguồn: cụm, khối: theo nguồn dẫn lại; luật năm 2003: đã đối chiếu văn bản.

    @KH-16-587 @l2022/16/2 @plan-000
    Khung tình huống: Ghi thứ hạng ngày <ngày>: giao ước <giao ước>, chấm điểm <chấm điểm>, bầu trưởng <bầu trưởng>
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                              | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch                 | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào              |               | ấp Trường Phước             |
        | 15/01/2025 | Ấn định ngày của mốc, của báo cáo | Việc đánh giá | 20/06/2025                  |
      Và người trình kế hoạch trả lời:
        | cụm, khối đã ký giao ước thi đua | <giao ước>   |
        | xếp hạng theo chấm điểm          | <chấm điểm>  |
        | cụm, khối đã bầu trưởng của năm  | <bầu trưởng> |
      Khi ngày <ngày> làm việc "Ghi thứ hạng trong cụm, khối" của phong trào với "ấp Trường Phước hạng 2"
      Thì có <lưu ý> lưu ý khi làm việc này

      Dữ liệu: việc xếp loại được ấn định ngày 20/06/2025; thiếu từng việc; trễ một ngày
        | ngày       | giao ước | chấm điểm | bầu trưởng | lưu ý |
        | 20/06/2025 | có       | có        | có         | 0     |
        | 20/06/2025 | không    | có        | có         | 1     |
        | 20/06/2025 | có       | không     | có         | 1     |
        | 20/06/2025 | có       | có        | không      | 1     |
        | 21/06/2025 | có       | có        | có         | 1     |

    @KH-16-588 @l2022/16/2 @l2003 @plan-004
    Khung tình huống: Thành phố Tây Ninh ghi thứ hạng của năm 2023 vào ngày <ngày>, khối không ký giao ước, không chấm điểm, không bầu trưởng
      Biết dự thảo Kế hoạch năm 2023 của UBND thành phố Tây Ninh
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung   | của                              |
        | 10/01/2023 | Ban hành kế hoạch    | 06/KH-UBND | Chủ tịch UBND thành phố Tây Ninh |
        | 16/01/2023 | Phát động phong trào |            | Phường 1                         |
      Và người trình kế hoạch trả lời:
        | cụm, khối đã ký giao ước thi đua | không |
        | xếp hạng theo chấm điểm          | không |
        | cụm, khối đã bầu trưởng của năm  | không |
      Khi ngày <ngày> làm việc "Ghi thứ hạng trong cụm, khối" của phong trào với "Phường 1 hạng 1"
      Thì có <lưu ý> lưu ý khi làm việc này

      Dữ liệu: ngày cuối của luật cũ; ngày đầu của luật mới
        | ngày       | lưu ý |
        | 31/12/2023 | 0     |
        | 01/01/2024 | 3     |

  Quy tắc: Từ ngày 01/01/2024, chưa kiểm tra, chưa tuyên truyền thì chưa tổng kết
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022; Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-589 @l2003 @plan-004
    Tình huống: Thành phố Tây Ninh tổng kết ngày 31/12/2023, chưa kiểm tra, chưa tuyên truyền
      Biết dự thảo Kế hoạch năm 2023 của UBND thành phố Tây Ninh
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung   | của                              |
        | 10/01/2023 | Ban hành kế hoạch    | 06/KH-UBND | Chủ tịch UBND thành phố Tây Ninh |
        | 16/01/2023 | Phát động phong trào |            | Phường 1                         |
      Khi ngày 31/12/2023 làm việc "Tổng kết phong trào" của phong trào
      Thì việc này được làm, phong trào ở bước "Đã tổng kết, chờ khen thưởng"

    @KH-17-590 @l2022/17 @plan-004
    Tình huống: Thành phố Tây Ninh tổng kết ngày 01/01/2024, chưa kiểm tra, chưa tuyên truyền
      Biết dự thảo Kế hoạch năm 2023 của UBND thành phố Tây Ninh
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung   | của                              |
        | 10/01/2023 | Ban hành kế hoạch    | 06/KH-UBND | Chủ tịch UBND thành phố Tây Ninh |
        | 16/01/2023 | Phát động phong trào |            | Phường 1                         |
      Khi ngày 01/01/2024 làm việc "Tổng kết phong trào" của phong trào
      Thì việc này chưa được làm, các lý do là:
        | Đã kiểm tra phong trào               |
        | Đã tuyên truyền, nhân rộng điển hình |

  Quy tắc: Từ ngày 25/04/2024 đến ngày 04/08/2025, phong trào phải có tên ngắn gọn, có chỉ tiêu, có người theo dõi; từ 03 năm trở lên thì phải kiểm tra
    Căn cứ: Thông tư số 01/2024/TT-BNV; Điều 17 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-591 @tt01-2024 @l2022/17 @plan-001
    Khung tình huống: Xã Tân Đức ban hành kế hoạch ngày <ngày>: tên ngắn gọn <tên>, phân công theo dõi <theo dõi>
      Biết dự thảo Kế hoạch năm 2024 của UBND xã Tân Đức
      Và người trình kế hoạch trả lời:
        | tên phong trào ngắn gọn, dễ nhớ  | <tên>      |
        | có phân công theo dõi phong trào | <theo dõi> |
      Khi ngày <ngày> Chủ tịch UBND xã Tân Đức ký văn bản "Ban hành kế hoạch" số 11/KH-UBND
      Thì có <lưu ý> lưu ý khi làm việc này

      Dữ liệu: kế hoạch này có chỉ tiêu nhưng thiếu tiêu chí nên luôn có một lưu ý; trước ngày 25/04/2024 chưa hỏi gì thêm
        | ngày       | tên   | theo dõi | lưu ý |
        | 24/04/2024 | không | không    | 1     |
        | 25/04/2024 | không | không    | 3     |
        | 25/04/2024 | không | có       | 2     |
        | 25/04/2024 | có    | không    | 2     |
        | 25/04/2024 | có    | có       | 1     |

    @KH-17-592 @tt01-2024 @plan-002
    Khung tình huống: Xã Cát Nê ban hành kế hoạch không có chỉ tiêu, phân công theo dõi <theo dõi>
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Cát Nê
      Và người trình kế hoạch trả lời:
        | tên phong trào ngắn gọn, dễ nhớ  | có         |
        | có phân công theo dõi phong trào | <theo dõi> |
      Khi ngày 15/01/2025 Chủ tịch UBND xã Cát Nê ký văn bản "Ban hành kế hoạch" số 07/KH-UBND
      Thì có <lưu ý> lưu ý khi làm việc này

      Dữ liệu: không có chỉ tiêu là một lưu ý, không phân công theo dõi là một lưu ý nữa
        | theo dõi | lưu ý |
        | có       | 1     |
        | không    | 2     |

    @KH-17-593 @tt01-2024 @plan-000
    Khung tình huống: Phường Long Hoa lấy kế hoạch của xã Trường Tây làm mẫu, ban hành ngày <ngày>, tên dài, không phân công theo dõi
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây được phường Long Hoa lấy làm mẫu, thời gian thi đua từ ngày 01/08/2025 đến ngày 15/11/2025
      Và người trình kế hoạch trả lời:
        | tên phong trào ngắn gọn, dễ nhớ  | không |
        | có phân công theo dõi phong trào | không |
      Khi ngày <ngày> Chủ tịch UBND phường Long Hoa ký văn bản "Ban hành kế hoạch" số 01/KH-UBND
      Thì có <lưu ý> lưu ý khi làm việc này

      Dữ liệu: ngày cuối của Thông tư số 01/2024/TT-BNV; từ ngày 05/08/2025 thông tư thay thế chưa được đối chiếu nên không hỏi
        | ngày       | lưu ý |
        | 04/08/2025 | 2     |
        | 05/08/2025 | 0     |

    @KH-17-594 @tt01-2024 @l2022/17 @plan-001
    Khung tình huống: Phong trào từ ngày <từ ngày> đến ngày <đến ngày>, chưa kiểm tra, tổng kết ngày <tổng kết>: chỉ thiếu nội dung của Luật
      Biết dự thảo Kế hoạch năm 2024 của UBND xã Tân Đức, thời gian thi đua từ ngày <từ ngày> đến ngày <đến ngày>
      Và phong trào đã qua các bước:
        | ngày       | việc                              | nội dung   | của                      |
        | 20/04/2021 | Ban hành kế hoạch                 | 11/KH-UBND | Chủ tịch UBND xã Tân Đức |
        | 25/04/2021 | Phát động phong trào              |            | xóm Ngoài                |
        | 15/07/2022 | Tuyên truyền, nhân rộng điển hình |            |                          |
      Khi ngày <tổng kết> làm việc "Tổng kết phong trào" của phong trào
      Thì việc này chưa được làm, các lý do là:
        | Đã kiểm tra phong trào — thực tế: không (Điều 17 Luật Thi đua, khen thưởng năm 2022) |

      Dữ liệu: ba năm, tổng kết trước ngày Thông tư có hiệu lực; thiếu một ngày mới đủ ba năm; hai năm
        | từ ngày    | đến ngày   | tổng kết   |
        | 25/04/2021 | 24/04/2024 | 24/04/2024 |
        | 25/04/2021 | 23/04/2024 | 25/04/2024 |
        | 25/04/2022 | 24/04/2024 | 25/04/2024 |

    @KH-17-595 @tt01-2024 @l2022/17 @plan-001
    Khung tình huống: Phong trào từ ngày <từ ngày> đến ngày <đến ngày>, chưa kiểm tra, tổng kết ngày 25/04/2024: thiếu cả theo Thông tư
      Biết dự thảo Kế hoạch năm 2024 của UBND xã Tân Đức, thời gian thi đua từ ngày <từ ngày> đến ngày <đến ngày>
      Và phong trào đã qua các bước:
        | ngày       | việc                              | nội dung   | của                      |
        | 20/04/2020 | Ban hành kế hoạch                 | 11/KH-UBND | Chủ tịch UBND xã Tân Đức |
        | 25/04/2020 | Phát động phong trào              |            | xóm Ngoài                |
        | 15/07/2022 | Tuyên truyền, nhân rộng điển hình |            |                          |
      Khi ngày 25/04/2024 làm việc "Tổng kết phong trào" của phong trào
      Thì việc này chưa được làm, các lý do là:
        | Đã kiểm tra phong trào — thực tế: không (Thông tư số 01/2024/TT-BNV)                 |
        | Đã kiểm tra phong trào — thực tế: không (Điều 17 Luật Thi đua, khen thưởng năm 2022) |

      Dữ liệu: vừa đủ ba năm; bốn năm
        | từ ngày    | đến ngày   |
        | 25/04/2021 | 24/04/2024 |
        | 25/04/2020 | 24/04/2024 |

    @KH-17-596 @tt01-2024 @l2022/17 @plan-001
    Tình huống: Phong trào ba năm đã kiểm tra, đã tuyên truyền thì tổng kết được
      Biết dự thảo Kế hoạch năm 2024 của UBND xã Tân Đức, thời gian thi đua từ ngày 25/04/2021 đến ngày 24/04/2024
      Và phong trào đã qua các bước:
        | ngày       | việc                              | nội dung   | của                      |
        | 20/04/2021 | Ban hành kế hoạch                 | 11/KH-UBND | Chủ tịch UBND xã Tân Đức |
        | 25/04/2021 | Phát động phong trào              |            | xóm Ngoài                |
        | 15/07/2022 | Tuyên truyền, nhân rộng điển hình |            |                          |
        | 20/03/2023 | Kiểm tra phong trào               |            |                          |
      Khi ngày 25/04/2024 làm việc "Tổng kết phong trào" của phong trào
      Thì việc này được làm, phong trào ở bước "Đã tổng kết, chờ khen thưởng"

    @KH-17-597 @tt01-2024 @l2022/17 @plan-002
    Tình huống: Phong trào ba năm của xã Cát Nê, xã Quân Chu tổng kết ngày 04/08/2025 mà chưa kiểm tra: thiếu cả theo Thông tư
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Cát Nê, thời gian thi đua từ ngày 05/08/2022 đến ngày 04/08/2025
      Và phong trào đã qua các bước:
        | ngày       | việc                               | nội dung   | của                       |
        | 01/08/2022 | Ban hành kế hoạch                  | 07/KH-UBND | Chủ tịch UBND xã Cát Nê   |
        | 05/08/2022 | Phát động phong trào               |            | xóm La Lang               |
        | 15/07/2023 | Tuyên truyền, nhân rộng điển hình  |            |                           |
        | 10/07/2025 | Đơn vị kế thừa tiếp tục phong trào | 20/UBND-VX | Chủ tịch UBND xã Quân Chu |
      Khi ngày 04/08/2025 làm việc "Tổng kết phong trào" của phong trào
      Thì việc này chưa được làm, các lý do là:
        | Đã kiểm tra phong trào — thực tế: không (Thông tư số 01/2024/TT-BNV)                 |
        | Đã kiểm tra phong trào — thực tế: không (Điều 17 Luật Thi đua, khen thưởng năm 2022) |

    @KH-17-598 @tt01-2024 @l2022/17 @plan-002
    Tình huống: Cũng phong trào ấy, tổng kết ngày 05/08/2025 mà chưa kiểm tra: Thông tư đã hết hiệu lực, chỉ thiếu nội dung của Luật
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Cát Nê, thời gian thi đua từ ngày 05/08/2022 đến ngày 04/08/2025
      Và phong trào đã qua các bước:
        | ngày       | việc                               | nội dung   | của                       |
        | 01/08/2022 | Ban hành kế hoạch                  | 07/KH-UBND | Chủ tịch UBND xã Cát Nê   |
        | 05/08/2022 | Phát động phong trào               |            | xóm La Lang               |
        | 15/07/2023 | Tuyên truyền, nhân rộng điển hình  |            |                           |
        | 10/07/2025 | Đơn vị kế thừa tiếp tục phong trào | 20/UBND-VX | Chủ tịch UBND xã Quân Chu |
      Khi ngày 05/08/2025 làm việc "Tổng kết phong trào" của phong trào
      Thì việc này chưa được làm, các lý do là:
        | Đã kiểm tra phong trào — thực tế: không (Điều 17 Luật Thi đua, khen thưởng năm 2022) |
