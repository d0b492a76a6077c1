# language: vi
Tính năng: Tỷ lệ phiếu của hình thức chưa có tỷ lệ chung, và những lỗi của biên bản

  Quy tắc: Chưa có văn bản nêu tỷ lệ thì tạm theo quá bán trên tổng số thành viên
    Căn cứ: khoản 7 Điều 30, Điều 49 Nghị định số 98/2023/NĐ-CP.
    Nguồn: còn cách hiểu khác nhau.

    @HD-30-26 @nd98-2023/30/7 @nd98-2023/49
    Khung tình huống: <hình thức>, Hội đồng 13 người, <đồng ý> phiếu đồng ý
      Biết Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 13 thành viên
      Và có <đồng ý> phiếu đồng ý tại phiên họp ngày 12/12/2024
      Khi kiểm phiếu xét <hình thức> năm 2024
      Thì tỷ lệ phiếu được tính trên 13 thành viên
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: 7 trên 13 là quá bán
        | hình thức                             | đồng ý | kết luận             |
        | danh hiệu "Tập thể lao động xuất sắc" | 7      | Đủ tỷ lệ phiếu       |
        | danh hiệu "Tập thể lao động xuất sắc" | 6      | Không đủ tỷ lệ phiếu |
        | "Bằng khen của Thủ tướng Chính phủ"   | 7      | Đủ tỷ lệ phiếu       |
        | "Bằng khen của Thủ tướng Chính phủ"   | 6      | Không đủ tỷ lệ phiếu |

  Quy tắc: Số trong biên bản phải có thể xảy ra và phải có người chủ trì
    Căn cứ: Điều 49 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @HD-49-21 @nd98-2023/49
    Tình huống: Hội đồng 9 thành viên mà có 10 phiếu đồng ý
      Biết Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 9 thành viên
      Và có 10 phiếu đồng ý tại phiên họp ngày 12/12/2024
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, lý do có câu "Số phiếu hoặc số người dự họp nhiều hơn số thành viên"

    @HD-49-22 @nd98-2023/49
    Tình huống: Người chủ trì không có trong số người dự
      Biết Hội đồng cấp xã gồm 9 thành viên
      Và kỳ họp ngày 12/12/2024 có 5 người dự
      Và một ủy viên chủ trì
      Và Hội đồng bỏ phiếu: 5 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với "Giấy khen của Chủ tịch UBND cấp xã" năm 2024
      Thì có lưu ý "Chưa ghi người chủ trì kỳ họp trong số người dự"
