# language: vi
Tính năng: Quy ước nội bộ về biểu quyết, không phải quy định của pháp luật

  Quy tắc: Cơ quan có thể tự đặt thêm quy ước; không đặt thì không kiểm tra hoặc chỉ lưu ý
    Căn cứ: Hội đồng tư vấn theo khoản 4 Điều 90 Luật Thi đua, khen thưởng năm 2022; các quy ước này do cơ quan tự chọn.
    Nguồn: quy ước nội bộ.

    @HD-90-04 @l2022/90/4
    Khung tình huống: Người bỏ phiếu là <ai>, cơ quan chọn "<mức>"
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu: 10 đồng ý, 0 không đồng ý
      Và phiếu được ghi theo tên
      Và trong số người bỏ phiếu có <ai>
      Và cơ quan chọn "<mức>" đối với việc "Thành viên là người thân, cùng đơn vị hoặc là người ký đề nghị không bỏ phiếu cho trường hợp đó"
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"
      Và lưu ý về người bỏ phiếu: <lưu ý>

      Dữ liệu: ba mối liên quan, ba mức
        | ai                                           | mức                                            | kết luận       | lưu ý |
        | người thân của người được đề nghị            | Không kiểm tra                                 | Đủ tỷ lệ phiếu | không |
        | người cùng đơn vị với đối tượng được đề nghị | Chỉ lưu ý                                      | Đủ tỷ lệ phiếu | có    |
        | người ký văn bản đề nghị                     | Phải theo, nếu không thì chưa ghi được kết quả | Cần xin ý kiến | không |

    @HD-90-05 @l2022/90/4
    Tình huống: Không chọn gì thì không kiểm tra mối liên quan
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu: 10 đồng ý, 0 không đồng ý
      Và phiếu được ghi theo tên
      Và trong số người bỏ phiếu có người ký văn bản đề nghị
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và lưu ý về người bỏ phiếu: không

    @HD-90-06 @l2022/90/4
    Khung tình huống: Hội đồng <cách>, cơ quan chọn "<mức>" về bỏ phiếu kín
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng <cách>: 10 đồng ý, 0 không đồng ý
      Và cơ quan chọn "<mức>" đối với việc "Bỏ phiếu kín cả khi không văn bản nào yêu cầu"
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: quy ước chỉ có tác dụng khi cơ quan chọn
        | cách         | mức                                            | kết luận       |
        | bỏ phiếu     | Không kiểm tra                                 | Đủ tỷ lệ phiếu |
        | bỏ phiếu     | Chỉ lưu ý                                      | Đủ tỷ lệ phiếu |
        | bỏ phiếu     | Phải theo, nếu không thì chưa ghi được kết quả | Cần xin ý kiến |
        | bỏ phiếu kín | Phải theo, nếu không thì chưa ghi được kết quả | Đủ tỷ lệ phiếu |

    @HD-90-07 @l2022/90/4
    Khung tình huống: Kết quả của vòng <vòng>
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 1 không đồng ý
      Và đây là kết quả của vòng bỏ phiếu thứ <vòng>
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và lưu ý về vòng bỏ phiếu: <lưu ý>

      Dữ liệu: không chọn gì thì chỉ lưu ý
        | vòng | lưu ý |
        | 1    | không |
        | 2    | có    |

    @HD-90-21 @l2022/90/4
    Tình huống: Cơ quan buộc chỉ bỏ phiếu một vòng mà kết quả là của vòng thứ hai
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 1 không đồng ý
      Và đây là kết quả của vòng bỏ phiếu thứ 2
      Và cơ quan chọn "Phải theo, nếu không thì chưa ghi được kết quả" đối với việc "Chỉ bỏ phiếu một vòng cho mỗi trường hợp trong một kỳ họp"
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "Cần xin ý kiến"

    @HD-90-08 @l2022/90/4
    Khung tình huống: Giấy khen, <đồng ý> trên 10 phiếu đồng ý
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với "Giấy khen của Chủ tịch UBND cấp xã" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"
      Và lưu ý về số phiếu ngang nhau: <lưu ý>

      Dữ liệu: phiếu ngang nhau thì không thông qua, phiếu của Chủ tịch không quyết định
        | đồng ý | không | kết luận             | lưu ý |
        | 6      | 4     | Đủ tỷ lệ phiếu       | không |
        | 5      | 5     | Không đủ tỷ lệ phiếu | có    |
        | 4      | 6     | Không đủ tỷ lệ phiếu | không |
