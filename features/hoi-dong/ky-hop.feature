# language: vi
Tính năng: Kỳ họp của Hội đồng Thi đua - Khen thưởng

  Quy tắc: Hội đồng Trung ương họp khi có ít nhất 2/3 tổng số thành viên
    Căn cứ: khoản 2 Điều 90 Luật Thi đua, khen thưởng năm 2022; Điều 47 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @HD-47-01 @l2022/90/2 @nd98-2023/47
    Khung tình huống: Hội đồng Trung ương 9 thành viên, <dự> người dự, <vắng> ý kiến bằng văn bản
      Biết Hội đồng Trung ương gồm 9 thành viên
      Và kỳ họp ngày 10/06/2024 có <dự> người dự
      Và Hội đồng bỏ phiếu: <dự> đồng ý, 0 không đồng ý
      Và có <vắng> người vắng gửi ý kiến đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua toàn quốc" năm 2023
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: 9 phiếu là đủ 90%, nhưng phải có 6 người dự
        | dự | vắng | kết luận               |
        | 6  | 3    | Đủ tỷ lệ phiếu         |
        | 5  | 4    | Thiếu hồ sơ, thông tin |

  Quy tắc: Ở tỉnh Bắc Ninh, Hội đồng tỉnh họp khi có 2/3 thành viên, phiên xét khen thưởng phải có từ 80% thành viên dự
    Căn cứ: Điều 8 Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh.
    Nguồn: đã đối chiếu văn bản, chỉ áp dụng ở tỉnh Bắc Ninh.

    @HD-86-02 @bn86/8
    Khung tình huống: Hội đồng 15 thành viên, <dự> người dự, họp ngày <ngày>
      Biết Hội đồng tỉnh Bắc Ninh gồm 15 thành viên
      Và kỳ họp ngày <ngày> có <dự> người dự
      Và Hội đồng bỏ phiếu: <dự> đồng ý, 0 không đồng ý
      Và có <vắng> người vắng gửi ý kiến đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2025
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: 14 phiếu là đủ 90%; 80% của 15 là 12 người dự
        | ngày       | dự | vắng | kết luận               |
        | 20/12/2025 | 12 | 2    | Đủ tỷ lệ phiếu         |
        | 20/12/2025 | 11 | 3    | Thiếu hồ sơ, thông tin |
        | 12/12/2025 | 11 | 3    | Đủ tỷ lệ phiếu         |

    @HD-86-03 @bn86/8
    Khung tình huống: <dự> trên 15 thành viên dự, hai yêu cầu về số người dự
      Biết Hội đồng tỉnh Bắc Ninh gồm 15 thành viên
      Và kỳ họp ngày 20/12/2025 có <dự> người dự
      Và Hội đồng bỏ phiếu: <dự> đồng ý, 0 không đồng ý
      Và có <vắng> người vắng gửi ý kiến đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2025
      Thì về Hội đồng, lý do có câu "<lý do>"

      Dữ liệu: 10 người là đủ 2/3, chưa đủ 80%
        | dự | vắng | lý do                                                                       |
        | 9  | 5    | Chỉ có 9 trên 15 thành viên dự họp; cần ít nhất 10 người                    |
        | 10 | 4    | Chỉ có 10 trên 15 thành viên dự phiên xét khen thưởng; cần ít nhất 12 người |

  Quy tắc: Hội đồng cấp tỉnh, cấp huyện, cấp xã họp theo quy chế riêng
    Căn cứ: Điều 49 Nghị định số 98/2023/NĐ-CP; Điều 63 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @HD-49-02 @nd98-2023/49
    Khung tình huống: Quy chế đòi hỏi 2/3 trong 9 thành viên, <dự> người dự
      Biết Hội đồng cấp xã gồm 9 thành viên
      Và quy chế của Hội đồng đòi hỏi ít nhất 2/3 thành viên dự họp
      Và kỳ họp ngày 12/12/2024 có <dự> người dự
      Và Hội đồng bỏ phiếu: <dự> đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với "Giấy khen của Chủ tịch UBND cấp xã" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: 5 phiếu cũng là quá bán
        | dự | kết luận               |
        | 6  | Đủ tỷ lệ phiếu         |
        | 5  | Thiếu hồ sơ, thông tin |

    @HD-49-03 @nd98-2023/49
    Tình huống: Chưa nhập quy chế thì nhắc tự đối chiếu số người dự
      Biết Hội đồng cấp xã gồm 9 thành viên
      Và kỳ họp ngày 12/12/2024 có 5 người dự
      Và Hội đồng bỏ phiếu: 5 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với "Giấy khen của Chủ tịch UBND cấp xã" năm 2024
      Thì về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và có lưu ý "Số người dự tối thiểu theo quy chế của Hội đồng"

    @HD-49-04 @nd98-2023/49
    Khung tình huống: Hội đồng cấp tỉnh có <số> Phó Chủ tịch, họp ngày 12/12/2024
      Biết Hội đồng cấp tỉnh gồm 20 thành viên, có <số> Phó Chủ tịch
      Và kỳ họp ngày 12/12/2024 có 20 người dự
      Và Hội đồng bỏ phiếu: 20 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2024
      Thì về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và lưu ý về số Phó Chủ tịch: <lưu ý>

      Dữ liệu: từ 01/01/2024 không quá 04 Phó Chủ tịch
        | số | lưu ý |
        | 4  | không |
        | 5  | có    |

    @HD-63-01 @nd91-2017/63
    Khung tình huống: Trước ngày 01/01/2024, Hội đồng cấp tỉnh có <số> Phó Chủ tịch
      Biết Hội đồng cấp tỉnh gồm 20 thành viên, có <số> Phó Chủ tịch
      Và kỳ họp ngày 12/12/2023 có 20 người dự
      Và Hội đồng bỏ phiếu kín: 20 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2023
      Thì về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và lưu ý về số Phó Chủ tịch: <lưu ý>

      Dữ liệu: từ 3 đến 4 Phó Chủ tịch
        | số | lưu ý |
        | 2  | có    |
        | 3  | không |
        | 4  | không |
        | 5  | có    |

  Quy tắc: Hội đồng phải được thành lập trước ngày họp và đơn vị của Hội đồng còn hoạt động
    Căn cứ: Điều 49 Nghị định số 98/2023/NĐ-CP; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương năm 2025.
    Nguồn: đã đối chiếu văn bản.

    @HD-49-05 @nd98-2023/49
    Khung tình huống: Quyết định thành lập ngày <thành lập>, họp ngày 12/12/2024
      Biết Hội đồng cấp xã gồm 9 thành viên
      Và Hội đồng thành lập theo Quyết định số 15/QĐ-UBND ngày <thành lập>
      Và kỳ họp ngày 12/12/2024 có 9 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với "Giấy khen của Chủ tịch UBND cấp xã" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: thành lập đúng ngày họp vẫn được
        | thành lập  | kết luận               |
        | 12/12/2024 | Đủ tỷ lệ phiếu         |
        | 13/12/2024 | Thiếu hồ sơ, thông tin |

    @HD-49-06 @nd98-2023/49
    Tình huống: Không ghi quyết định thành lập Hội đồng
      Biết Hội đồng cấp xã gồm 9 thành viên
      Và hồ sơ không ghi số, ngày quyết định thành lập Hội đồng
      Và kỳ họp ngày 12/12/2024 có 9 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với "Giấy khen của Chủ tịch UBND cấp xã" năm 2024
      Thì về Hội đồng, kết luận là "Thiếu hồ sơ, thông tin"
      Và về Hội đồng, lý do có câu "Chưa ghi số, ngày quyết định thành lập Hội đồng"

    @HD-51-01 @lorg-2025/51/3
    Khung tình huống: Hội đồng cấp huyện họp ngày <ngày>
      Biết Hội đồng cấp huyện gồm 9 thành viên
      Và kỳ họp ngày <ngày> có 9 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: cấp huyện kết thúc sau ngày 30/06/2025
        | ngày       | kết luận               |
        | 30/06/2025 | Đủ tỷ lệ phiếu         |
        | 01/07/2025 | Thiếu hồ sơ, thông tin |

  Quy tắc: Biên bản phải khớp với kết quả kiểm phiếu
    Căn cứ: Điều 34 Nghị định số 98/2023/NĐ-CP; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản.

    @HD-34-02 @nd98-2023/34
    Khung tình huống: Kiểm phiếu được 9 đồng ý, biên bản ghi <ghi>
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 1 không đồng ý
      Và biên bản ghi số phiếu đồng ý là <ghi>
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: ghi thừa hay thiếu một phiếu đều phải sửa biên bản
        | ghi | kết luận               |
        | 9   | Đủ tỷ lệ phiếu         |
        | 10  | Thiếu hồ sơ, thông tin |
        | 8   | Thiếu hồ sơ, thông tin |

    @HD-34-03 @nd98-2023/34
    Khung tình huống: Biên bản ghi sai <nội dung>, lý do nêu cả hai số
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 9 người dự
      Và Hội đồng bỏ phiếu: 7 đồng ý, 1 không đồng ý, 1 trắng
      Và có 1 người vắng gửi ý kiến đồng ý
      Và biên bản ghi <nội dung> là <ghi>
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, lý do có câu "Biên bản ghi <nội dung> là <ghi>, kiểm lại là <đúng>"

      Dữ liệu: các con số của biên bản
        | nội dung                      | ghi | đúng |
        | số phiếu đồng ý               | 8   | 7    |
        | số phiếu không đồng ý         | 2   | 1    |
        | số phiếu trắng                | 0   | 1    |
        | số ý kiến đồng ý bằng văn bản | 0   | 1    |

    @HD-34-04 @nd98-2023/34 @qd638-2025-bnv
    Khung tình huống: Kỳ họp ngày <ngày> có biên bản nhưng không ghi số phiếu
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày <ngày> có 10 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 1 không đồng ý
      Và biên bản không ghi số phiếu
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "Thiếu hồ sơ, thông tin"
      Và về Hội đồng, lý do có câu "Biên bản chưa ghi tổng số thành viên và số phiếu đồng ý"

      Dữ liệu: một ngày trong năm 2024
        | ngày       |
        | 12/12/2024 |

    @HD-34-05 @nd98-2023/34
    Tình huống: Chưa có biên bản thì chưa ghi được kết quả
      Biết Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 1 không đồng ý
      Và kỳ họp chưa có biên bản
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, lý do có câu "Chưa có biên bản kỳ họp"

  Quy tắc: Người vắng mặt gửi ý kiến bằng văn bản; không có ý kiến thì không tính là đồng ý
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @HD-30-04 @nd98-2023/30/7
    Khung tình huống: Hội đồng 13 thành viên, 9 người dự đều đồng ý, <văn bản> người vắng gửi ý kiến đồng ý
      Biết Hội đồng cấp xã gồm 13 thành viên
      Và kỳ họp ngày 12/12/2024 có 9 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 0 không đồng ý
      Và có <văn bản> người vắng gửi ý kiến đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì tỷ lệ phiếu được tính trên 13 thành viên
      Và cần ít nhất 11 phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"
      Và có lưu ý "<vắng> thành viên vắng mặt không gửi ý kiến, không tính là đồng ý"

      Dữ liệu: sát hai bên mức 80%
        | văn bản | vắng | kết luận             |
        | 2       | 2    | Đủ tỷ lệ phiếu       |
        | 1       | 3    | Không đủ tỷ lệ phiếu |
        | 0       | 4    | Không đủ tỷ lệ phiếu |

  Quy tắc: Hội đồng hoãn hoặc chưa kết thúc kỳ họp thì chưa có kết quả
    Căn cứ: khoản 4 Điều 90 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @HD-90-01 @l2022/90/4
    Tình huống: Kỳ họp hoãn
      Biết Hội đồng cấp xã gồm 9 thành viên
      Và kỳ họp ngày 12/12/2024 có 4 người dự
      Và kỳ họp hoãn vì "không đủ người dự"
      Khi xem kết quả kỳ họp đối với "Giấy khen của Chủ tịch UBND cấp xã" năm 2024
      Thì về Hội đồng, kết luận là "Thiếu hồ sơ, thông tin"
      Và về Hội đồng, lý do có câu "Hội đồng hoãn, chưa xét: không đủ người dự"

    @HD-90-02 @l2022/90/4
    Tình huống: Kỳ họp chưa kết thúc
      Biết Hội đồng cấp xã gồm 9 thành viên
      Và kỳ họp ngày 12/12/2024 có 9 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 0 không đồng ý
      Và kỳ họp chưa kết thúc
      Khi xem kết quả kỳ họp đối với "Giấy khen của Chủ tịch UBND cấp xã" năm 2024
      Thì về Hội đồng, kết luận là "Thiếu hồ sơ, thông tin"
      Và về Hội đồng, lý do có câu "Kỳ họp chưa kết thúc"

    @HD-90-03 @l2022/90/4
    Tình huống: Bỏ phiếu cho một danh sách, mỗi người một kết quả
      Biết danh sách 4 người cùng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc                  |
        | 02/12/2024 | Gửi hồ sơ             |
        | 03/12/2024 | Tiếp nhận hồ sơ       |
        | 04/12/2024 | Ghi kết quả thẩm định |
      Và Hội đồng cấp xã gồm 10 thành viên
      Và kỳ họp ngày 12/12/2024 có 10 người dự
      Và Hội đồng bỏ phiếu cho từng người như sau:
        | người thứ | đồng ý | không đồng ý |
        | 1         | 10     | 0            |
        | 2         | 6      | 4            |
        | 3         | 5      | 5            |
        | 4         | 0      | 10           |
      Khi ghi kết quả kỳ họp vào danh sách
      Thì có 4 kết quả, 2 được chấp nhận, 2 không
      Và người thứ 2 ở bước "Chờ trình"
      Và người thứ 3 ở bước "Chờ Hội đồng xét"
      Và lý do có câu "cần ít nhất 6 phiếu"

  Quy tắc: Chủ tịch Hội đồng biểu quyết như mọi thành viên; chủ trì hoặc ủy quyền Phó Chủ tịch chủ trì
    Căn cứ: Thông tư số 08/2017/TT-BNV.
    Nguồn: theo nguồn dẫn lại đến hết năm 2023; chưa kiểm chứng từ năm 2024.

    @HD-08-01 @tt08-2017
    Khung tình huống: <ai> chủ trì<giấy>
      Biết Hội đồng cấp xã gồm 9 thành viên
      Và kỳ họp ngày 12/12/2024 có 9 người dự
      Và Hội đồng bỏ phiếu: 9 đồng ý, 0 không đồng ý
      Và <ai> chủ trì<giấy>
      Khi xem kết quả kỳ họp đối với "Giấy khen của Chủ tịch UBND cấp xã" năm 2024
      Thì về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và lưu ý về người chủ trì: <lưu ý>

      Dữ liệu: Phó Chủ tịch cần được ủy quyền
        | ai           | giấy                     | lưu ý |
        | Phó Chủ tịch | , có giấy ủy quyền       | không |
        | Phó Chủ tịch | , không có giấy ủy quyền | có    |
        | một ủy viên  |                          | có    |
