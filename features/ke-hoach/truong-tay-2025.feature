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
        | thành tích xuất sắc được bình xét trong phong trào do UBND cấp xã phát động  | <xuất sắc> |
        | xếp hạng 1, 2, 3 trong khối thi đua, có xác nhận của ngành cấp trên          | <xếp hạng> |
      Khi thẩm định đề nghị này ngày 05/06/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: một trong hai tiêu chí là đủ đối với kế hoạch
        | xuất sắc | xếp hạng | kết luận                           |
        | có       | không    | Đủ điều kiện theo ý kiến thẩm định |
        | không    | có       | Đủ điều kiện theo ý kiến thẩm định |
        | không    | không    | Không đủ tiêu chuẩn                |
