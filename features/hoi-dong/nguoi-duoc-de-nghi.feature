# language: vi
Tính năng: Thành viên Hội đồng là người được đề nghị khen thưởng

  Quy tắc: Thành viên Hội đồng là người được đề nghị thì lưu ý, số chia giữ nguyên
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP không nói đến việc này.
    Nguồn: còn cách hiểu khác nhau.

    @HD-30-12 @nd98-2023/30/7
    Khung tình huống: Hội đồng 10 thành viên, một người là người được đề nghị, <đồng ý> phiếu đồng ý
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và người được đề nghị là một ủy viên Hội đồng
      Và kỳ họp ngày 12/12/2024 có 9 người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì tỷ lệ phiếu được tính trên 10 thành viên
      Và cần ít nhất 8 phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"
      Và có lưu ý "là thành viên Hội đồng và là người được đề nghị"

      Dữ liệu: vẫn tính trên 10, không phải trên 9
        | đồng ý | không | kết luận             |
        | 8      | 1     | Đủ tỷ lệ phiếu       |
        | 7      | 2     | Không đủ tỷ lệ phiếu |

    @HD-30-13 @nd98-2023/30/7
    Khung tình huống: Cơ quan chọn "<mức>", có <dự> trên 10 thành viên dự và bỏ phiếu
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và người được đề nghị là một ủy viên Hội đồng
      Và kỳ họp ngày 12/12/2024 có <dự> người dự
      Và Hội đồng bỏ phiếu: <dự> đồng ý, 0 không đồng ý
      Và phiếu được ghi theo tên
      Và cơ quan chọn "<mức>" đối với việc "Thành viên Hội đồng là người được đề nghị khen thưởng"
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: người được đề nghị là người thứ mười
        | mức                                            | dự | kết luận       |
        | Phải theo, nếu không thì chưa ghi được kết quả | 10 | Cần xin ý kiến |
        | Phải theo, nếu không thì chưa ghi được kết quả | 9  | Đủ tỷ lệ phiếu |
        | Không kiểm tra                                 | 10 | Đủ tỷ lệ phiếu |
