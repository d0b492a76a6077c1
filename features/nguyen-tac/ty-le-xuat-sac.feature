# language: vi
Tính năng: Tỷ lệ hoàn thành xuất sắc từ năm 2026: từng nhóm, từng danh hiệu, hai phía ngày bắt đầu

  Quy tắc: Số hoàn thành xuất sắc không quá 20% số hoàn thành tốt, của công chức từ ngày 01/01/2026, của viên chức từ ngày 01/07/2026
    Căn cứ: Nghị định số 335/2025/NĐ-CP; Điều 7, khoản 1 Điều 20 Nghị định số 233/2026/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @NT-35-300 @nd335-2025 @nd233-2026/7
    Khung tình huống: <danh hiệu> năm 2026, <nghề>, xuất sắc 21 trên 100 người hoàn thành tốt, xét ngày <ngày xét>
      Biết danh sách đề nghị tặng "<danh hiệu>" năm 2026 gồm:
        | người          | nghề   |
        | ông Lê Văn Tâm | <nghề> |
      Và đơn vị có 100 công chức hoàn thành tốt nhiệm vụ
      Và đơn vị có 21 công chức hoàn thành xuất sắc nhiệm vụ
      Và đơn vị có 100 viên chức hoàn thành tốt nhiệm vụ
      Và đơn vị có 21 viên chức hoàn thành xuất sắc nhiệm vụ
      Và chưa có quyết định nâng tỷ lệ hoàn thành xuất sắc của viên chức
      Khi xét cả danh sách ngày <ngày xét>
      Thì về cả danh sách <công chức> câu "Lưu ý: Số công chức được xếp loại hoàn thành xuất sắc nhiệm vụ: không quá 20%"
      Và về cả danh sách <viên chức> câu "Lưu ý: Số viên chức được xếp loại hoàn thành xuất sắc nhiệm vụ: không quá 20%"

      Dữ liệu: mức của nhóm nào chỉ xét khi danh sách có người nhóm đó
        | danh hiệu              | nghề      | ngày xét   | công chức | viên chức |
        | Chiến sĩ thi đua cơ sở | công chức | 01/01/2026 | có        | không có  |
        | Lao động tiên tiến     | công chức | 01/01/2026 | có        | không có  |
        | Lao động tiên tiến     | viên chức | 30/06/2026 | không có  | không có  |
        | Chiến sĩ thi đua cơ sở | viên chức | 01/07/2026 | không có  | có        |
        | Lao động tiên tiến     | viên chức | 01/07/2026 | không có  | có        |
        | Lao động tiên tiến     | nông dân  | 01/07/2026 | không có  | không có  |

    @NT-35-301 @nd233-2026/20/1
    Tình huống: Đơn vị chưa có quy chế riêng, cuối năm 2026 còn xếp loại viên chức theo quy định cũ thì không có mức 20%
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2026 gồm:
        | người          | nghề      |
        | ông Lê Văn Tâm | viên chức |
      Và đơn vị chưa có quy chế riêng nên cuối năm 2026 còn xếp loại theo quy định cũ
      Và đơn vị có 100 viên chức hoàn thành tốt nhiệm vụ
      Và đơn vị có 26 viên chức hoàn thành xuất sắc nhiệm vụ
      Và chưa có quyết định nâng tỷ lệ hoàn thành xuất sắc của viên chức
      Khi xét cả danh sách ngày 31/12/2026
      Thì về cả danh sách không có câu "hoàn thành xuất sắc nhiệm vụ"

    @NT-35-302 @nd233-2026/7
    Tình huống: Đã có quyết định nâng tỷ lệ mà vượt 25%
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2026 gồm:
        | người          | nghề      |
        | ông Lê Văn Tâm | viên chức |
      Và đơn vị có 100 viên chức hoàn thành tốt nhiệm vụ
      Và đơn vị có 26 viên chức hoàn thành xuất sắc nhiệm vụ
      Và đã có quyết định nâng tỷ lệ hoàn thành xuất sắc của viên chức
      Khi xét cả danh sách ngày 31/12/2026
      Thì về cả danh sách có câu "Lưu ý: Số viên chức được xếp loại hoàn thành xuất sắc nhiệm vụ: không quá 25%"
      Và về cả danh sách không có câu "Lưu ý: Số viên chức được xếp loại hoàn thành xuất sắc nhiệm vụ: không quá 20%"
