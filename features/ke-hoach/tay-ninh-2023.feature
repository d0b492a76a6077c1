# language: vi
Tính năng: Kế hoạch phát động thi đua năm 2023 của thành phố Tây Ninh, tỉnh Tây Ninh

  Quy tắc: Kế hoạch của cấp huyện theo luật cũ, không nêu hình thức, biểu dương và đề nghị cấp trên khen
    Căn cứ: Điều 74, Điều 79, Điều 80 Luật Thi đua, khen thưởng năm 2003; Điều 73 Nghị định số 91/2017/NĐ-CP.
    Nguồn: thẩm quyền: đã đối chiếu văn bản; tiêu chuẩn Giấy khen: chưa kiểm chứng.

    @KH-TN-01 @plan-004 @l2003
    Tình huống: Rà soát kế hoạch
      Khi rà soát Kế hoạch năm 2023 của UBND thành phố Tây Ninh
      Thì không có nhận xét "Trái quy định" nào
      Và có nhận xét "Thiếu": "số; ngày ban hành"
      Và có nhận xét "Thiếu": "họ tên người ký để trống"
      Và có nhận xét "Bỏ ngỏ": "tạm hiểu là Giấy khen cấp huyện, Bằng khen cấp tỉnh"
      Và có nhận xét "Lưu ý": "Luật Thi đua, khen thưởng năm 2003"
      Và có nhận xét "Lưu ý": "Mức lương cơ sở thay đổi từ ngày 01/07/2023"
      Và có nhận xét "Lưu ý": "bứt phá"

    @KH-TN-02 @l2003/79 @l2003/80/1
    Khung tình huống: <hình thức>, hỏi ngày <ngày>
      Biết phong trào theo Kế hoạch năm 2023 của UBND thành phố Tây Ninh
      Và thành tích của năm 2023
      Khi hỏi ai quyết định tặng "<hình thức>" ngày <ngày>
      Thì người quyết định là "<người quyết định>"

      Dữ liệu: dịp kỷ niệm 75 năm Lời kêu gọi Thi đua ái quốc và cuối năm
        | hình thức                             | ngày       | người quyết định                 |
        | Giấy khen của Chủ tịch UBND cấp huyện | 11/06/2023 | Chủ tịch UBND thành phố Tây Ninh |
        | Giấy khen của Chủ tịch UBND cấp huyện | 29/12/2023 | Chủ tịch UBND thành phố Tây Ninh |
        | Bằng khen của Chủ tịch UBND tỉnh      | 29/12/2023 | Chủ tịch UBND tỉnh Tây Ninh      |

    @KH-TN-03 @l2003/74
    Khung tình huống: Giấy khen của Chủ tịch UBND thành phố cho cá nhân, hoàn thành tốt nhiệm vụ: <nhiệm vụ>
      Biết bà Võ Thị Ngà ở thành phố Tây Ninh được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng
      Và thành tích của năm 2023
      Và hồ sơ ghi nhận:
        | hoàn thành tốt nhiệm vụ và nghĩa vụ công dân | <nhiệm vụ> |
      Khi Chủ tịch UBND thành phố Tây Ninh ký quyết định tặng Giấy khen ngày 29/12/2023 theo thể thức "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "<kết luận>"
      Và về tiêu chuẩn, nguồn của kết luận là "Chưa kiểm chứng"

      Dữ liệu: đạt và không đạt
        | nhiệm vụ | kết luận                 |
        | có       | Đủ điều kiện, tiêu chuẩn |
        | không    | Không đủ tiêu chuẩn      |

    @KH-TN-04 @nd91-2017/73
    Khung tình huống: Tiền thưởng Giấy khen cấp huyện cho <ai>, quyết định ngày <ngày>
      Khi tính tiền thưởng "Giấy khen của Chủ tịch UBND cấp huyện" cho <ai>, quyết định ngày <ngày>
      Thì số tiền là <số tiền>
      Và tiền lấy từ "Quỹ thi đua, khen thưởng của cấp huyện"

      Dữ liệu: lương cơ sở đổi giữa năm 2023
        | ai      | ngày       | số tiền        |
        | cá nhân | 30/06/2023 | 450.000 đồng   |
        | cá nhân | 01/07/2023 | 540.000 đồng   |
        | tập thể | 29/12/2023 | 1.080.000 đồng |

  Quy tắc: Phong trào năm 2023 của thành phố theo luật cũ: nội dung tổ chức của luật cũ chưa tra cứu nên không hỏi
    Căn cứ: Luật Thi đua, khen thưởng năm 2003.
    Nguồn: chưa kiểm chứng.

    @KH-TN-05 @plan-004 @l2003
    Tình huống: Từ ban hành tháng 01/2023 đến nộp lưu đầu năm 2024
      Biết dự thảo Kế hoạch năm 2023 của UBND thành phố Tây Ninh
      Và phong trào đã qua các bước:
        | ngày       | việc                                   | nội dung                           | của                              |
        | 10/01/2023 | Ban hành kế hoạch                      | 06/KH-UBND                         | Chủ tịch UBND thành phố Tây Ninh |
        | 16/01/2023 | Phát động phong trào                   |                                    | Phường 1; Trường Mẫu             |
        | 11/06/2023 | Tuyên truyền, nhân rộng điển hình      |                                    |                                  |
        | 15/12/2023 | Ghi thứ hạng trong cụm, khối           | Phường 1 hạng 1; Trường Mẫu hạng 2 |                                  |
        | 20/12/2023 | Nhận báo cáo của đơn vị                | Phòng Nội vụ báo cáo               | Phường 1; Trường Mẫu             |
        | 28/12/2023 | Tổng kết phong trào                    |                                    |                                  |
        | 29/12/2023 | Ghi kết quả khen thưởng của phong trào | 230/QĐ-UBND                        |                                  |
      Khi ngày 08/01/2024 làm việc "Kết thúc phong trào, nộp lưu hồ sơ" của phong trào
      Thì việc này được làm, phong trào ở bước "Đã kết thúc, đã nộp lưu hồ sơ phong trào"
      Và phong trào do "UBND thành phố Tây Ninh" thực hiện
