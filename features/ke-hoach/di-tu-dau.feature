# language: vi
Tính năng: Phong trào thi đua, từ mỗi bước đi đâu được

  Quy tắc: Ban hành, phát động rồi mới sơ kết, tổng kết, khen thưởng, kết thúc
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-31 @l2022/17 @plan-000
    Tình huống: Ban hành xong thì chờ phát động
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi ngày 07/01/2025 Chủ tịch UBND xã Trường Tây ký văn bản "Ban hành kế hoạch" số 01/KH-UBND-CD
      Thì việc này được làm, phong trào ở bước "Đã ban hành kế hoạch, chờ phát động"

    @KH-17-32 @l2022/17 @plan-000
    Tình huống: Phát động xong thì đang thi đua
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc              | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
      Khi ngày 10/01/2025 làm việc "Phát động phong trào" của phong trào
      Thì việc này được làm, phong trào ở bước "Đang thi đua"

    @KH-17-33 @l2022/17 @plan-000
    Khung tình huống: Đã ban hành, chưa phát động, chưa thể "<việc>"
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc              | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
      Khi ngày 09/01/2025 làm việc "<việc>" của phong trào với "không kèm gì"
      Thì việc này chưa được làm, vì "Đang ở bước “Đã ban hành kế hoạch, chờ phát động” nên chưa thể “<việc>”"

      Dữ liệu: việc của phong trào đang thi đua
        | việc                                   |
        | Tuyên truyền, nhân rộng điển hình      |
        | Kiểm tra phong trào                    |
        | Nhận báo cáo của đơn vị                |
        | Ghi thứ hạng trong cụm, khối           |
        | Ghi văn bản xác nhận thứ hạng          |
        | Sơ kết phong trào                      |
        | Tổng kết phong trào                    |
        | Ghi kết quả khen thưởng của phong trào |
        | Kết thúc phong trào, nộp lưu hồ sơ     |

    @KH-17-34 @l2022/17 @plan-000
    Khung tình huống: Đang thi đua, chưa thể "<việc>"
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |               | ấp Trường Phước             |
      Khi ngày 20/01/2025 làm việc "<việc>" của phong trào với "không kèm gì"
      Thì việc này chưa được làm, vì "Đang ở bước “Đang thi đua” nên chưa thể “<việc>”"

      Dữ liệu: việc đã qua và việc sau tổng kết
        | việc                               |
        | Phát động phong trào               |
        | Kết thúc phong trào, nộp lưu hồ sơ |

    @KH-17-35 @l2022/17 @plan-000
    Khung tình huống: Đang thi đua, "<việc>" thì vẫn đang thi đua
      Biết dự thảo Kế hoạch năm 2025 của UBND xã Trường Tây
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung      | của                         |
        | 07/01/2025 | Ban hành kế hoạch    | 01/KH-UBND-CD | Chủ tịch UBND xã Trường Tây |
        | 10/01/2025 | Phát động phong trào |               | ấp Trường Phước             |
      Khi ngày <ngày> làm việc "<việc>" của phong trào với "<nội dung>"
      Thì việc này được làm, phong trào ở bước "Đang thi đua"

      Dữ liệu: việc trong khi thi đua
        | ngày       | việc                              | nội dung               |
        | 20/05/2025 | Tuyên truyền, nhân rộng điển hình | gương điển hình        |
        | 20/06/2025 | Ghi thứ hạng trong cụm, khối      | ấp Trường Phước hạng 2 |
