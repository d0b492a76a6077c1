# language: vi
Tính năng: Hội đồng nào, biểu quyết bằng cách nào thì tính tỷ lệ

  Quy tắc: Tỷ lệ 90% tính ở Hội đồng cấp bộ, cấp tỉnh; tỷ lệ 80% tính ở Hội đồng cấp trình khen thưởng
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @HD-30-05 @nd98-2023/30/7
    Khung tình huống: <danh hiệu>, Hội đồng <cấp> 20 thành viên, <đồng ý> phiếu đồng ý
      Biết Hội đồng <cấp> gồm 20 thành viên
      Và kỳ họp ngày 12/12/2024 có 20 người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "<danh hiệu>" năm 2024
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mỗi mức
        | danh hiệu                 | cấp       | đồng ý | không | cần | kết luận             |
        | Chiến sĩ thi đua cấp tỉnh | cấp tỉnh  | 18     | 2     | 18  | Đủ tỷ lệ phiếu       |
        | Chiến sĩ thi đua cấp tỉnh | cấp tỉnh  | 17     | 3     | 18  | Không đủ tỷ lệ phiếu |
        | Chiến sĩ thi đua cấp tỉnh | cấp xã    | 11     | 9     | 11  | Đủ tỷ lệ phiếu       |
        | Chiến sĩ thi đua cấp tỉnh | cấp xã    | 10     | 10    | 11  | Không đủ tỷ lệ phiếu |
        | Chiến sĩ thi đua cơ sở    | cấp xã    | 16     | 4     | 16  | Đủ tỷ lệ phiếu       |
        | Chiến sĩ thi đua cơ sở    | cấp xã    | 15     | 5     | 16  | Không đủ tỷ lệ phiếu |
        | Chiến sĩ thi đua cơ sở    | cấp huyện | 16     | 4     | 16  | Đủ tỷ lệ phiếu       |
        | Chiến sĩ thi đua cơ sở    | cấp huyện | 15     | 5     | 16  | Không đủ tỷ lệ phiếu |

    @HD-30-06 @nd98-2023/30/7
    Tình huống: Hội đồng cấp xã xét Chiến sĩ thi đua cấp tỉnh thì nói rõ tỷ lệ 90% tính ở đâu
      Biết Hội đồng cấp xã gồm 20 thành viên
      Và kỳ họp ngày 12/12/2024 có 20 người dự
      Và Hội đồng bỏ phiếu: 12 đồng ý, 8 không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2024
      Thì về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và có lưu ý "Tỷ lệ 90% tính ở Hội đồng cấp tỉnh, cấp trung ương"

    @HD-30-07 @nd98-2023/30/7
    Khung tình huống: <cờ>, Hội đồng cấp tỉnh 10 thành viên, <đồng ý> phiếu đồng ý
      Biết Hội đồng cấp tỉnh gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "<cờ>" năm 2024
      Thì cần ít nhất 8 phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"
      Và về Hội đồng, nguồn của kết luận là "Đã đối chiếu văn bản"

      Dữ liệu: đúng 80% là đủ
        | cờ                       | đồng ý | không | kết luận             |
        | Cờ thi đua cấp tỉnh      | 8      | 2     | Đủ tỷ lệ phiếu       |
        | Cờ thi đua cấp tỉnh      | 7      | 3     | Không đủ tỷ lệ phiếu |
        | Cờ thi đua của Chính phủ | 8      | 2     | Đủ tỷ lệ phiếu       |
        | Cờ thi đua của Chính phủ | 7      | 3     | Không đủ tỷ lệ phiếu |

  Quy tắc: Từ ngày 01/07/2025 Hội đồng nào bị ràng buộc là điểm còn mở
    Căn cứ: Nghị định số 152/2025/NĐ-CP; khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP.
    Nguồn: còn cách hiểu khác nhau.

    @HD-152-01 @nd152-2025
    Khung tình huống: Hội đồng cấp xã 20 thành viên, 12 phiếu đồng ý, cơ quan chọn "<cách hiểu>"
      Biết Hội đồng cấp xã gồm 20 thành viên
      Và kỳ họp ngày <ngày> có 20 người dự
      Và Hội đồng bỏ phiếu: 12 đồng ý, 8 không đồng ý
      Và cơ quan chọn "<cách hiểu>" đối với việc "Từ ngày 01/07/2025, tỷ lệ phiếu của Hội đồng cấp tỉnh có ràng buộc Hội đồng cấp dưới không"
      Khi xem kết quả kỳ họp của cấp xã đang hoạt động đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2025
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: cách hiểu chỉ có tác dụng từ ngày 01/07/2025
        | ngày       | cách hiểu                                          | cần | kết luận             |
        | 12/12/2025 | Như trước, chỉ ràng buộc Hội đồng cấp tỉnh trở lên | 11  | Đủ tỷ lệ phiếu       |
        | 12/12/2025 | Ràng buộc Hội đồng của mọi cấp xét                 | 18  | Không đủ tỷ lệ phiếu |
        | 27/06/2025 | Ràng buộc Hội đồng của mọi cấp xét                 | 11  | Đủ tỷ lệ phiếu       |

    @HD-152-02 @nd152-2025
    Tình huống: Kết quả của Hội đồng thuộc đơn vị khác thì xin ý kiến
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu: 10 đồng ý, 0 không đồng ý
      Và Hội đồng này thuộc xã Trường Tây
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "Cần xin ý kiến"
      Và về Hội đồng, lý do có câu "Kết quả là của Hội đồng thuộc UBND xã Trường Tây, không phải của xã Thử Nghiệm"

    @HD-152-03 @nd152-2025
    Khung tình huống: <cờ>, họp ngày 12/12/2025, <đồng ý> phiếu đồng ý
      Biết Hội đồng cấp tỉnh gồm 10 thành viên
      Và kỳ họp ngày 12/12/2025 có 10 người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "<cờ>" năm 2025
      Thì cần ít nhất 8 phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"
      Và về Hội đồng, nguồn của kết luận là "Theo nguồn dẫn lại"

      Dữ liệu: mức 80% giữ từ trước, theo nguồn dẫn lại
        | cờ                       | đồng ý | không | kết luận             |
        | Cờ thi đua cấp tỉnh      | 8      | 2     | Đủ tỷ lệ phiếu       |
        | Cờ thi đua cấp tỉnh      | 7      | 3     | Không đủ tỷ lệ phiếu |
        | Cờ thi đua của Chính phủ | 8      | 2     | Đủ tỷ lệ phiếu       |

    @HD-152-04 @nd152-2025 @nd98-2023/30/7
    Khung tình huống: Chiến sĩ thi đua cấp tỉnh, họp ngày 12/12/2025, <đồng ý> trên <thành viên> phiếu
      Biết Hội đồng cấp tỉnh gồm <thành viên> thành viên
      Và kỳ họp ngày 12/12/2025 có <thành viên> người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, 2 không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2025
      Thì cần ít nhất 18 phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"
      Và về Hội đồng, nguồn của kết luận là "Theo nguồn dẫn lại"

      Dữ liệu: đúng 90% là đủ, 89,47% là chưa
        | thành viên | đồng ý | kết luận             |
        | 20         | 18     | Đủ tỷ lệ phiếu       |
        | 19         | 17     | Không đủ tỷ lệ phiếu |

    @HD-152-05 @nd152-2025/6/2/c
    Tình huống: Mức 80% của Chiến sĩ thi đua cơ sở từ ngày 01/07/2025 là tạm áp dụng
      Biết Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 10 thành viên
      Và có 8 phiếu đồng ý tại phiên họp ngày 12/12/2025
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Thì về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và có lưu ý "bộ, tỉnh có thể quy định tỷ lệ khác; tạm áp dụng mức 80%"
      Và lưu ý không nói đến "quá bán"

  Quy tắc: Hình thức có tỷ lệ riêng phải bỏ phiếu
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @HD-30-08 @nd98-2023/30/7
    Khung tình huống: <hình thức>, Hội đồng <cách>
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng <cách>: 10 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: Giấy khen không buộc phải bỏ phiếu
        | hình thức                          | cách         | kết luận               |
        | Chiến sĩ thi đua cơ sở             | bỏ phiếu     | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua cơ sở             | bỏ phiếu kín | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua cơ sở             | biểu quyết   | Thiếu hồ sơ, thông tin |
        | Giấy khen của Chủ tịch UBND cấp xã | biểu quyết   | Đủ tỷ lệ phiếu         |

    @HD-30-09 @nd98-2023/30/7
    Tình huống: Kỳ họp không ghi bỏ phiếu hay biểu quyết
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu: 10 đồng ý, 0 không đồng ý
      Và cách lấy kết quả không được ghi lại
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "Thiếu hồ sơ, thông tin"
      Và về Hội đồng, lý do có câu "Chưa ghi Hội đồng bỏ phiếu hay biểu quyết"

  Quy tắc: Trước ngày 01/01/2024, các danh hiệu cao phải bỏ phiếu kín và đạt 90%
    Căn cứ: khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @HD-45-01 @nd91-2017/45/8
    Khung tình huống: Chiến sĩ thi đua cấp tỉnh, họp ngày <ngày>, <cách>, <đồng ý> phiếu đồng ý
      Biết Hội đồng cấp tỉnh gồm 20 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 20 người dự
      Và Hội đồng <cách>: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2023
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: từ ngày 01/01/2024 không thấy văn bản đòi bỏ phiếu kín
        | ngày       | cách         | đồng ý | không | kết luận               |
        | 12/12/2023 | bỏ phiếu kín | 18     | 2     | Đủ tỷ lệ phiếu         |
        | 12/12/2023 | bỏ phiếu kín | 17     | 3     | Không đủ tỷ lệ phiếu   |
        | 12/12/2023 | bỏ phiếu     | 18     | 2     | Thiếu hồ sơ, thông tin |
        | 05/01/2024 | bỏ phiếu     | 18     | 2     | Đủ tỷ lệ phiếu         |

    @HD-45-603 @nd91-2017/45/8
    Tình huống: Trước năm 2024, không họp mà chỉ lấy ý kiến bằng văn bản thì đủ 90% vẫn phải xin ý kiến
      Biết Hội đồng cấp tỉnh gồm 20 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày 12/12/2023 có 0 người dự
      Và Hội đồng bỏ phiếu kín: 0 đồng ý, 0 không đồng ý
      Và có 18 người vắng gửi ý kiến đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2023
      Thì về Hội đồng, kết luận là "Cần xin ý kiến"

    @HD-45-02 @nd91-2017/45/8
    Tình huống: Chỉ có số phiếu, không ghi có bỏ phiếu kín hay không
      Biết Hội đồng cấp tỉnh gồm 20 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày 12/12/2023 có 20 người dự
      Và Hội đồng bỏ phiếu: 20 đồng ý, 0 không đồng ý
      Và cách lấy kết quả không được ghi lại
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2023
      Thì về Hội đồng, kết luận là "Thiếu hồ sơ, thông tin"
      Và về Hội đồng, lý do có câu "Chưa ghi có bỏ phiếu kín hay không"

    @HD-45-03 @nd91-2017
    Tình huống: Trước ngày 01/01/2024, Chiến sĩ thi đua cơ sở theo tỷ lệ của địa phương
      Biết Hội đồng cấp huyện gồm 10 thành viên
      Và kỳ họp ngày 12/12/2023 có 10 người dự
      Và Hội đồng bỏ phiếu: 10 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2023
      Thì về Hội đồng, kết luận là "Chưa có quy định để áp dụng"

  Quy tắc: Lấy ý kiến toàn bộ bằng văn bản, không họp, là điểm còn mở
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP.
    Nguồn: còn cách hiểu khác nhau.

    @HD-30-10 @nd98-2023/30/7
    Khung tình huống: <hình thức>, không họp, <ý kiến> trên 10 thành viên gửi ý kiến đồng ý
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 0 người dự
      Và Hội đồng bỏ phiếu: 0 đồng ý, 0 không đồng ý
      Và có <ý kiến> người vắng gửi ý kiến đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: thiếu phiếu thì cách hiểu nào cũng không đủ; Giấy khen không buộc bỏ phiếu
        | hình thức                          | ý kiến | kết luận             |
        | Chiến sĩ thi đua cơ sở             | 8      | Cần xin ý kiến       |
        | Chiến sĩ thi đua cơ sở             | 7      | Không đủ tỷ lệ phiếu |
        | Giấy khen của Chủ tịch UBND cấp xã | 6      | Đủ tỷ lệ phiếu       |
        | Giấy khen của Chủ tịch UBND cấp xã | 5      | Không đủ tỷ lệ phiếu |

    @HD-30-11 @nd98-2023/30/7
    Khung tình huống: Cơ quan chọn "<cách hiểu>"
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 0 người dự
      Và Hội đồng bỏ phiếu: 0 đồng ý, 0 không đồng ý
      Và có 8 người vắng gửi ý kiến đồng ý
      Và cơ quan chọn "<cách hiểu>" đối với việc "Lấy ý kiến toàn bộ thành viên Hội đồng bằng văn bản thay cho phiên họp bỏ phiếu"
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: hai cách hiểu
        | cách hiểu                                                     | kết luận       |
        | Ý kiến bằng văn bản được tính như phiếu tại phiên họp         | Đủ tỷ lệ phiếu |
        | Phải họp và bỏ phiếu; lấy ý kiến bằng văn bản không thay được | Cần xin ý kiến |

  Quy tắc: Ở tỉnh Bắc Ninh, hình thức không có tỷ lệ chung thì theo quá bán
    Căn cứ: Điều 8 Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh.
    Nguồn: chưa kiểm chứng về số chia; chỉ áp dụng ở tỉnh Bắc Ninh.

    @HD-86-04 @bn86/8
    Khung tình huống: Hội đồng tỉnh Bắc Ninh họp ngày <ngày> xét Bằng khen
      Biết Hội đồng tỉnh Bắc Ninh gồm 15 thành viên
      Và kỳ họp ngày <ngày> có 15 người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với "Bằng khen của Chủ tịch UBND tỉnh" năm 2025
      Thì cần ít nhất 8 phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"
      Và về Hội đồng, nguồn của kết luận là "<nguồn>"

      Dữ liệu: từ ngày 15/12/2025 có văn bản của tỉnh
        | ngày       | đồng ý | kết luận             | nguồn                   |
        | 12/12/2025 | 8      | Đủ tỷ lệ phiếu       | Còn cách hiểu khác nhau |
        | 20/12/2025 | 8      | Đủ tỷ lệ phiếu       | Chưa kiểm chứng         |
        | 20/12/2025 | 7      | Không đủ tỷ lệ phiếu | Chưa kiểm chứng         |
