# language: vi
Tính năng: Kế hoạch phong trào thi đua và khen thưởng năm 2024 của xã Tân Đức, tỉnh Thái Nguyên

  Quy tắc: Kế hoạch ban hành tháng 02/2024 theo Luật mới, không nêu hình thức và tiêu chí
    Căn cứ: Điều 17, khoản 5 Điều 74, khoản 2 Điều 75, khoản 4 Điều 79 và khoản 2, khoản 3 Điều 80 Luật Thi đua, khen thưởng năm 2022; Điều 58 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; hình thức dự kiến: còn cách hiểu khác nhau.

    @KH-TD-01 @plan-001 @l2022/17
    Tình huống: Rà soát kế hoạch
      Khi rà soát Kế hoạch năm 2024 của UBND xã Tân Đức
      Thì không có nhận xét "Trái quy định" nào
      Và có nhận xét "Thiếu": "số; ngày ban hành"
      Và có nhận xét "Thiếu": "tiêu chí"
      Và có nhận xét "Bỏ ngỏ": "không nêu tên hình thức khen thưởng nào; tạm hiểu là Giấy khen cấp xã"
      Và có nhận xét "Bỏ ngỏ": "Cụm thi đua các xã, thị trấn nhưng không nói cấp nào tổ chức"
      Và có nhận xét "Lưu ý": "Mức lương cơ sở thay đổi từ ngày 01/07/2024"
      Và có nhận xét "Lưu ý": "Có hai mục cùng mang số II"

    @KH-TD-02 @l2022/80/3 @l2022/80/2 @l2022/79/4
    Khung tình huống: <hình thức> cho cá nhân, quyết định ngày 20/12/2024
      Biết phong trào theo Kế hoạch năm 2024 của UBND xã Tân Đức
      Và thành tích của năm 2024
      Khi hỏi ai quyết định tặng "<hình thức>" ngày 20/12/2024
      Thì người quyết định là "<người quyết định>"

      Dữ liệu: ba cấp còn đủ đến cuối năm 2024
        | hình thức                             | người quyết định               |
        | Giấy khen của Chủ tịch UBND cấp xã    | Chủ tịch UBND xã Tân Đức       |
        | Giấy khen của Chủ tịch UBND cấp huyện | Chủ tịch UBND huyện Phú Bình   |
        | Bằng khen của Chủ tịch UBND tỉnh      | Chủ tịch UBND tỉnh Thái Nguyên |

    @KH-TD-03 @l2022/75/2 @l2022/74/5
    Khung tình huống: Ưu tiên hộ gia đình, nông dân; hộ đóng góp đủ ba loại, đề nghị <hình thức>
      Biết hộ gia đình bà Dương Thị Sáu ở xã Tân Đức được đề nghị tặng "<hình thức>" theo phong trào thi đua
      Và phong trào theo Kế hoạch năm 2024 của UBND xã Tân Đức
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp về công sức | có |
        | có nhiều đóng góp về đất đai  | có |
        | có nhiều đóng góp về tài sản  | có |
      Khi thẩm định đề nghị này ngày 20/12/2024
      Thì về hình thức, kết luận là "Đúng hình thức và đối tượng"
      Và về tiêu chuẩn, kết luận là "Chưa có quy định để áp dụng"
      Và văn bản còn thiếu là "Quyết định số 15/2024/QĐ-UBND ngày 11/06/2024 của UBND tỉnh Thái Nguyên"

      Dữ liệu: hai hình thức
        | hình thức                          |
        | Giấy khen của Chủ tịch UBND cấp xã |
        | Bằng khen của Chủ tịch UBND tỉnh   |

    @KH-TD-04 @nd98-2023/58
    Khung tình huống: Tiền thưởng Giấy khen cấp xã cho cá nhân, quyết định ngày <ngày>
      Khi tính tiền thưởng "Giấy khen của Chủ tịch UBND cấp xã" cho cá nhân, quyết định ngày <ngày>
      Thì số tiền là <số tiền>
      Và tiền lấy từ "Quỹ thi đua, khen thưởng của cấp xã"

      Dữ liệu: lương cơ sở đổi giữa năm 2024
        | ngày       | số tiền      |
        | 30/06/2024 | 270.000 đồng |
        | 01/07/2024 | 360.000 đồng |

  Quy tắc: Phong trào trọn năm 2024 ở xã Tân Đức, kế hoạch thiếu tiêu chí thì lưu ý chứ không chặn
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-TD-05 @plan-001 @l2022/17
    Tình huống: Ban hành tháng 02/2024 thiếu tiêu chí
      Biết dự thảo Kế hoạch năm 2024 của UBND xã Tân Đức
      Khi ngày 20/02/2024 Chủ tịch UBND xã Tân Đức ký văn bản "Ban hành kế hoạch" số 11/KH-UBND
      Thì việc này được làm, phong trào ở bước "Đã ban hành kế hoạch, chờ phát động"
      Và có 1 lưu ý khi làm việc này

    @KH-TD-06 @plan-001 @l2022/17
    Tình huống: Từ phát động đến nộp lưu trong năm 2024 và đầu năm 2025
      Biết dự thảo Kế hoạch năm 2024 của UBND xã Tân Đức
      Và phong trào đã qua các bước:
        | ngày       | việc                                   | nội dung                      | của                              |
        | 20/02/2024 | Ban hành kế hoạch                      | 11/KH-UBND                    | Chủ tịch UBND xã Tân Đức         |
        | 26/02/2024 | Phát động phong trào                   |                               | xóm Ngoài; Hội Cựu chiến binh xã |
        | 10/07/2024 | Kiểm tra phong trào                    |                               |                                  |
        | 15/07/2024 | Tuyên truyền, nhân rộng điển hình      |                               |                                  |
        | 18/12/2024 | Nhận báo cáo của đơn vị                | Văn phòng – thống kê tổng hợp | xóm Ngoài; Hội Cựu chiến binh xã |
        | 19/12/2024 | Tổng kết phong trào                    |                               |                                  |
        | 20/12/2024 | Ghi kết quả khen thưởng của phong trào | 96/QĐ-UBND                    |                                  |
      Khi ngày 10/01/2025 làm việc "Kết thúc phong trào, nộp lưu hồ sơ" của phong trào
      Thì việc này được làm, phong trào ở bước "Đã kết thúc, đã nộp lưu hồ sơ phong trào"
      Và phong trào do "UBND xã Tân Đức" thực hiện

    @KH-TD-07 @plan-001 @l2022/17
    Tình huống: Chưa kiểm tra, chưa tuyên truyền thì chưa tổng kết
      Biết dự thảo Kế hoạch năm 2024 của UBND xã Tân Đức
      Và phong trào đã qua các bước:
        | ngày       | việc                 | nội dung   | của                      |
        | 20/02/2024 | Ban hành kế hoạch    | 11/KH-UBND | Chủ tịch UBND xã Tân Đức |
        | 26/02/2024 | Phát động phong trào |            | xóm Ngoài                |
      Khi ngày 19/12/2024 làm việc "Tổng kết phong trào" của phong trào
      Thì việc này chưa được làm, vì "Đã kiểm tra phong trào"
      Và việc này chưa được làm, cũng vì "Đã tuyên truyền, nhân rộng điển hình"
