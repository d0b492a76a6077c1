# language: vi
Tính năng: Tiêu chuẩn Bằng khen của Chủ tịch UBND tỉnh

  Quy tắc: Điểm d khoản 1 Điều 74 còn hai cách hiểu thì phải xin ý kiến, không tự kết luận
    Căn cứ: điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022; Công văn số 1168/BNV-BTĐKT ngày 06/02/2026; Công văn số 5007/BNV-TĐKT; Trả lời số 77204 của Bộ Nội vụ.
    Nguồn: còn cách hiểu khác nhau.

    @TC-74-01 @l2022/74/1/d
    Tình huống: Hai lần liên tục là Chiến sĩ thi đua cơ sở nhờ sáng kiến, không còn sáng kiến nào khác
      Biết bà Trần Thị Hoa được tặng "Chiến sĩ thi đua cơ sở" các năm 2024, 2025
      Và mỗi năm bà Trần Thị Hoa hoàn thành tốt nhiệm vụ và đã dùng 01 sáng kiến để xét danh hiệu
      Nhưng bà Trần Thị Hoa không có sáng kiến, đề tài nào khác trong hai năm này
      Và tỉnh không quy định thêm theo khoản 6 Điều 74
      Khi thẩm định đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Thì kết luận là "Cần xin ý kiến"
      Và theo cách hiểu đang áp dụng thì không đủ tiêu chuẩn, còn thiếu 02 sáng kiến chưa sử dụng
      Và theo cách hiểu khác thì đủ tiêu chuẩn

    @CA-25 @l2022/74/1/d @cv1168 @cv5007
    Khung tình huống: Trường hợp C25, cách hiểu đã chọn bằng văn bản là "<cách hiểu>"
      Biết bà Trần Thị Hoa được tặng "Chiến sĩ thi đua cơ sở" các năm 2024, 2025
      Và mỗi năm bà Trần Thị Hoa hoàn thành tốt nhiệm vụ và đã dùng 01 sáng kiến để xét danh hiệu
      Và đơn vị đã có văn bản chọn cách hiểu "<cách hiểu>"
      Khi thẩm định đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng ngày 05/01/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: hai cách hiểu của điểm d
        | cách hiểu                                                                                                      | kết luận                 |
        | Hai lần liên tục Chiến sĩ thi đua cơ sở hoặc hai năm xuất sắc, và thêm hai sáng kiến hoặc hai đề tài chưa dùng | Không đủ tiêu chuẩn      |
        | Hai lần liên tục Chiến sĩ thi đua cơ sở là đủ; hoặc hai năm xuất sắc kèm hai sáng kiến, đề tài                 | Đủ điều kiện, tiêu chuẩn |

    @TC-74-16 @l2022/74/1/d @cv1168
    Khung tình huống: Cách hiểu đã chọn cho mùa 2025 dùng trong mùa đó, ngoài mùa phải xin ý kiến
      Biết bà Trần Thị Hoa được tặng "Chiến sĩ thi đua cơ sở" các năm 2024, 2025
      Và mỗi năm bà Trần Thị Hoa hoàn thành tốt nhiệm vụ và đã dùng 01 sáng kiến để xét danh hiệu
      Và UBND tỉnh Thử Nghiệm có văn bản số 12/UBND-NC ngày 10/01/2025 chọn cho mùa 01/01/2025 – 31/12/2025 cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở là đủ; hoặc hai năm xuất sắc kèm hai sáng kiến, đề tài"
      Khi thẩm định đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng ngày <ngày>
      Thì kết luận là "<kết luận>"
      Và kết luận <có hay không> nêu văn bản chọn cách hiểu

      Dữ liệu: trong mùa và sau mùa
        | ngày       | kết luận                 | có hay không |
        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn | có           |
        | 05/01/2026 | Cần xin ý kiến           | không        |

    @TC-74-17 @l2022/74/1/d @cv1168
    Tình huống: Tỉnh khác chọn cách hiểu thì không dùng cho hồ sơ của tỉnh này
      Biết bà Trần Thị Hoa được tặng "Chiến sĩ thi đua cơ sở" các năm 2024, 2025
      Và mỗi năm bà Trần Thị Hoa hoàn thành tốt nhiệm vụ và đã dùng 01 sáng kiến để xét danh hiệu
      Và UBND tỉnh Thanh Hóa có văn bản số 12/UBND-NC ngày 10/01/2025 chọn cho mùa 01/01/2025 – 31/12/2025 cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở là đủ; hoặc hai năm xuất sắc kèm hai sáng kiến, đề tài"
      Khi thẩm định đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng ngày 31/12/2025
      Thì kết luận là "Cần xin ý kiến"

    @CA-24 @l2022/74/1/d @moha-77204
    Tình huống: Trường hợp C24, hai năm xuất sắc, mỗi năm một sáng kiến chưa dùng
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                          | sáng kiến chưa dùng |
        | 2023 | xuất sắc | -                                  | 1                   |
        | 2024 | xuất sắc | danh hiệu "Chiến sĩ thi đua cơ sở" | 1                   |
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và căn cứ của kết luận có "điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022"

    @CA-43 @l2022/74/1/d @cv5007
    Tình huống: Trường hợp C43, một sáng kiến đã dùng để xét Chiến sĩ thi đua cơ sở năm 2024
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                          | sáng kiến chưa dùng | sáng kiến đã dùng |
        | 2023 | xuất sắc | -                                  | 1                   | -                 |
        | 2024 | xuất sắc | danh hiệu "Chiến sĩ thi đua cơ sở" | -                   | 1                 |
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì kết luận là "Không đủ tiêu chuẩn"
      Và lý do có câu "Số sáng kiến chưa dùng để xét lần nào: ít nhất 2 sáng kiến — thực tế: 1 sáng kiến, còn thiếu 01 sáng kiến"
      Và căn cứ của lý do có "Công văn số 5007/BNV-TĐKT"

    @TC-74-02 @l2022/74/1/d
    Khung tình huống: Xuất sắc năm <năm đầu> và năm <năm sau>, có <sáng kiến> sáng kiến chưa dùng
      Biết ông Đỗ Văn Minh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm       | xếp loại | sáng kiến chưa dùng |
        | <năm đầu> | xuất sắc | 0                   |
        | <năm sau> | xuất sắc | <sáng kiến>         |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: hai năm liền hay cách năm; hai sáng kiến hay một
        | năm đầu | năm sau | sáng kiến | kết luận                 |
        | 2024    | 2025    | 2         | Đủ điều kiện, tiêu chuẩn |
        | 2024    | 2025    | 1         | Không đủ tiêu chuẩn      |
        | 2023    | 2025    | 2         | Không đủ tiêu chuẩn      |

    @TC-74-03 @l2022/74/1/d @cv1168
    Khung tình huống: Hai năm xuất sắc, có <sáng kiến> sáng kiến và <đề tài> đề tài chưa dùng
      Biết ông Đỗ Văn Minh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2023 | xuất sắc | 0                   | <đề tài>         |
        | 2024 | xuất sắc | <sáng kiến>         | 0                |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: hai của một loại, hay mỗi loại một
        | sáng kiến | đề tài | kết luận                 |
        | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | 1         | 1      | Cần xin ý kiến           |
        | 1         | 0      | Không đủ tiêu chuẩn      |

    @TC-74-04 @l2022/74/1/d
    Khung tình huống: Chiến sĩ thi đua cơ sở năm 2023, năm 2024 được ghi "<danh hiệu năm 2024>"
      Biết ông Đỗ Văn Minh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng |
        | 2023 | tốt      | Chiến sĩ thi đua cơ sở | 1                   |
        | 2024 | tốt      | <danh hiệu năm 2024>   | 1                   |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: lần liên tục bị đứt khi quyết định bị hủy
        | danh hiệu năm 2024              | kết luận                 |
        | Chiến sĩ thi đua cơ sở          | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cơ sở (đã hủy) | Không đủ tiêu chuẩn      |

  Quy tắc: Cá nhân cần gương mẫu chấp hành và một trong các thành tích của khoản 1 Điều 74
    Căn cứ: khoản 1, khoản 2 Điều 74 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-74-05 @l2022/74/1/a @l2022/74/1/b @l2022/74/1/c
    Khung tình huống: Cá nhân có thành tích "<thành tích>", gương mẫu chấp hành: <gương mẫu>
      Biết ông Phan Văn Sơn được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước | <gương mẫu> |
        | <thành tích>                                                      | có          |
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: ba thành tích của điểm a, b, c; và khi không gương mẫu
        | thành tích                                                                                               | gương mẫu | kết luận                 |
        | lập thành tích xuất sắc, tiêu biểu trong phong trào do bộ, tỉnh phát động                                | có        | Đủ điều kiện, tiêu chuẩn |
        | lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý | có        | Đủ điều kiện, tiêu chuẩn |
        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo       | có        | Đủ điều kiện, tiêu chuẩn |
        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo       | không     | Không đủ tiêu chuẩn      |
        | nội bộ đoàn kết                                                                                          | có        | Không đủ tiêu chuẩn      |

    @TC-74-06 @l2022/74/1/đ
    Tình huống: Người lao động trực tiếp có nhiều thành tích sản xuất ảnh hưởng trong xã
      Biết ông Phan Văn Sơn được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là người lao động trực tiếp
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | có |
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và căn cứ của kết luận có "điểm đ khoản 1 Điều 74"

    @TC-74-07 @l2022/74/1/đ
    Tình huống: Cùng thành tích sản xuất nhưng không phải người lao động trực tiếp
      Biết ông Phan Văn Sơn được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | có |
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì kết luận là "Không đủ tiêu chuẩn"

    @TC-74-08 @l2022/74/1
    Tình huống: Chưa có thông tin về thành tích thì trả lại để bổ sung, không kết luận không đủ
      Biết ông Phan Văn Sơn được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo | chưa rõ |
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì kết luận là "Thiếu hồ sơ, thông tin"
      Và người bổ sung là "đơn vị trình khen", bằng "xác nhận mức đóng góp"

    @TC-74-09 @l2022/74/2
    Khung tình huống: Doanh nhân có đóng góp được tỉnh công nhận: <công nhận>
      Biết bà Vũ Thị Hạnh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là doanh nhân
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | có đóng góp được bộ, tỉnh công nhận | <công nhận> |
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: được và không được công nhận
        | công nhận | kết luận                 |
        | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | Không đủ tiêu chuẩn      |

    @TC-74-412 @l2022/74/2 @l2022/74/1/đ
    Khung tình huống: Nhà khoa học là người lao động trực tiếp, thành tích sản xuất ảnh hưởng trong xã: <thành tích>, xét ngày <ngày xét>
      Biết bà Vũ Thị Hạnh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là trí thức, nhà khoa học
      Và người được đề nghị là người lao động trực tiếp
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | <thành tích> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: được xét theo một trong các tiêu chuẩn của khoản 1, cả từ ngày 01/10/2026
        | thành tích | ngày xét   | kết luận                 |
        | có         | 03/03/2025 | Đủ điều kiện, tiêu chuẩn |
        | không      | 03/03/2025 | Không đủ tiêu chuẩn      |
        | có         | 12/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | không      | 12/10/2026 | Không đủ tiêu chuẩn      |

    @TC-74-413 @l2022/74/2
    Tình huống: Doanh nhân đề nghị hình thức khác thì không xét theo tiêu chuẩn Bằng khen cấp tỉnh
      Biết bà Vũ Thị Hạnh được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng
      Và người được đề nghị là doanh nhân
      Và thành tích của năm 2024
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

    @TC-74-415 @l2022/74/2 @l2022/74/1/a
    Tình huống: Người đứng đầu doanh nghiệp xuất sắc trong phong trào của tỉnh thì xét theo tiêu chuẩn cá nhân
      Biết ông Phan Văn Sơn được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo phong trào thi đua
      Và người được đề nghị thuộc doanh nghiệp
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu trong phong trào do bộ, tỉnh phát động | có |
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

  Quy tắc: Tập thể cần gương mẫu, đoàn kết và một trong các thành tích của khoản 3 Điều 74
    Căn cứ: điểm a khoản 1, khoản 3, khoản 4 Điều 74 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-74-10 @l2022/74/3/d
    Khung tình huống: Tập thể hoàn thành xuất sắc năm <năm đầu> và năm <năm sau>, dân chủ ở cơ sở: <dân chủ>
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm       | xếp loại |
        | <năm đầu> | xuất sắc |
        | <năm sau> | xuất sắc |
      Và hồ sơ ghi nhận:
        | thực hiện tốt dân chủ ở cơ sở | <dân chủ> |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: hai năm liền và đủ các điều kiện kèm theo
        | năm đầu | năm sau | dân chủ | kết luận                 |
        | 2023    | 2024    | có      | Đủ điều kiện, tiêu chuẩn |
        | 2022    | 2024    | có      | Không đủ tiêu chuẩn      |
        | 2023    | 2024    | không   | Không đủ tiêu chuẩn      |

    @TC-74-11 @l2022/74/3
    Khung tình huống: Tập thể có "<thành tích>", nội bộ đoàn kết: <đoàn kết>
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo phong trào thi đua
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | nội bộ đoàn kết | <đoàn kết> |
        | <thành tích>    | có         |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: điểm a, b, c khoản 3
        | thành tích                                                                                         | đoàn kết | kết luận                 |
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                              | có       | Đủ điều kiện, tiêu chuẩn |
        | lập thành tích xuất sắc đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý        | có       | Đủ điều kiện, tiêu chuẩn |
        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo | có       | Đủ điều kiện, tiêu chuẩn |
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                              | không    | Không đủ tiêu chuẩn      |

    @TC-74-12 @l2022/74/4
    Khung tình huống: Doanh nghiệp chấp hành tốt: <chấp hành>, đóng góp được tỉnh công nhận: <công nhận>
      Biết doanh nghiệp Hợp tác xã Tân Tiến được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước | <chấp hành> |
        | có đóng góp được bộ, tỉnh công nhận                         | <công nhận> |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ cả hai, thiếu một
        | chấp hành | công nhận | kết luận                 |
        | có        | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | có        | Không đủ tiêu chuẩn      |
        | có        | không     | Không đủ tiêu chuẩn      |

    @CA-30 @l2022/74/1/a @l2022/74/3/a
    Khung tình huống: Trường hợp C30, <ai> xuất sắc trong phong trào do huyện phát động
      Biết <ai> được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo phong trào thi đua
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua     | có    |
        | lập thành tích xuất sắc, tiêu biểu trong phong trào do bộ, tỉnh phát động | không |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: cá nhân phải là phong trào do bộ, tỉnh phát động; tập thể thì không
        | ai                | kết luận                 |
        | ông Trần Văn Khải | Không đủ tiêu chuẩn      |
        | tập thể xóm Đồng  | Đủ điều kiện, tiêu chuẩn |

    @TC-74-18 @l2022/74/3
    Khung tình huống: Tập thể hai năm liền xuất sắc nhưng không đạt: "<không đạt>"
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2023 | xuất sắc |
        | 2024 | xuất sắc |
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: gương mẫu, phong trào, đời sống, tiết kiệm
        | không đạt                                                         |
        | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước |
        | tổ chức tốt phong trào thi đua                                    |
        | chăm lo đời sống vật chất và tinh thần của thành viên             |
        | thực hành tiết kiệm, phòng chống tham nhũng, lãng phí             |

    @TC-74-19 @l2022/74/3/d
    Khung tình huống: Tập thể được ghi "<danh hiệu>" cả hai năm 2023, 2024, xếp loại tốt
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu   |
        | 2023 | tốt      | <danh hiệu> |
        | 2024 | tốt      | <danh hiệu> |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: hai lần liên tục Tập thể lao động xuất sắc thay được hai năm xuất sắc
        | danh hiệu                  | kết luận                 |
        | Tập thể lao động xuất sắc  | Đủ điều kiện, tiêu chuẩn |
        | Đơn vị quyết thắng         | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |

  Quy tắc: Trước ngày 01/01/2024 tập thể phải hai năm liền xuất sắc, đoàn kết, dân chủ, tiết kiệm
    Căn cứ: Nghị định số 91/2017/NĐ-CP.
    Nguồn: chưa kiểm chứng.

    @TC-39-01 @nd91-2017
    Khung tình huống: Năm 2023, tập thể xuất sắc hai năm, "<điều kiện>": <đạt>
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2022 | xuất sắc |
        | 2023 | xuất sắc |
      Và hồ sơ ghi nhận:
        | <điều kiện> | <đạt> |
      Khi thẩm định đề nghị này ngày 29/12/2023
      Thì kết luận là "<kết luận>"
      Và về tiêu chuẩn, nguồn của kết luận là "Chưa kiểm chứng"

      Dữ liệu: từng điều kiện
        | điều kiện                                             | đạt   | kết luận                 |
        | nội bộ đoàn kết                                       | có    | Đủ điều kiện, tiêu chuẩn |
        | nội bộ đoàn kết                                       | không | Không đủ tiêu chuẩn      |
        | thực hiện tốt dân chủ ở cơ sở                         | không | Không đủ tiêu chuẩn      |
        | thực hành tiết kiệm, phòng chống tham nhũng, lãng phí | không | Không đủ tiêu chuẩn      |

    @TC-39-400 @nd91-2017
    Khung tình huống: Năm 2023, tập thể xếp loại năm trước <năm trước>, năm xét <năm xét>
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại    |
        | 2022 | <năm trước> |
        | 2023 | <năm xét>   |
      Khi thẩm định đề nghị này ngày 29/12/2023
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai năm liền và một năm
        | năm trước | năm xét  | kết luận                 |
        | xuất sắc  | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | tốt       | xuất sắc | Không đủ tiêu chuẩn      |

  Quy tắc: Hộ gia đình phải có đóng góp về công sức, đất đai và tài sản
    Căn cứ: khoản 1, khoản 3 Điều 8, khoản 5 Điều 74 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; loại hình cho hộ gia đình: còn cách hiểu khác nhau.

    @CA-28 @l2022/74/5 @l2022/8/3
    Tình huống: Trường hợp C28, hộ gia đình đóng góp công sức, đất đai và tài sản
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo phong trào thi đua
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp về công sức | có |
        | có nhiều đóng góp về đất đai  | có |
        | có nhiều đóng góp về tài sản  | có |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và không có lưu ý nào

    @CA-29 @l2022/74/5
    Khung tình huống: Trường hợp C29, đóng góp công sức <công sức>, đất đai <đất đai>, tài sản <tài sản>
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo phong trào thi đua
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp về công sức | <công sức> |
        | có nhiều đóng góp về đất đai  | <đất đai>  |
        | có nhiều đóng góp về tài sản  | <tài sản>  |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: thiếu một là không đủ
        | công sức | đất đai | tài sản |
        | có       | không   | không   |
        | có       | có      | không   |
        | có       | không   | có      |
        | không    | có      | có      |

    @TC-74-414 @l2022/74/5
    Khung tình huống: Hộ gia đình chỉ đóng góp công sức, xét ngày <ngày xét>
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo phong trào thi đua
      Và thành tích của năm 2023
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp về công sức | có    |
        | có nhiều đóng góp về đất đai  | không |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: trước ngày 01/01/2024 chưa tra cứu được tiêu chuẩn
        | ngày xét   | kết luận                    |
        | 31/12/2023 | Chưa có quy định để áp dụng |
        | 01/01/2024 | Không đủ tiêu chuẩn         |

    @TC-74-13 @l2022/74/5 @l2022/8/1
    Tình huống: Hộ gia đình đề nghị theo công trạng thì lưu ý, không từ chối
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp về công sức | có |
        | có nhiều đóng góp về đất đai  | có |
        | có nhiều đóng góp về tài sản  | có |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và có lưu ý "Luật không nêu loại hình công trạng cho hộ gia đình"

  Quy tắc: Tiêu chuẩn do tỉnh quy định chi tiết thì chưa có văn bản của tỉnh là chưa kết luận được
    Căn cứ: khoản 1, khoản 6 Điều 74 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-74-14 @l2022/74/6
    Tình huống: Đạt tiêu chuẩn chung nhưng chưa có văn bản của tỉnh
      Biết ông Phan Văn Sơn ở xã Trường Tây được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo | có |
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì kết luận là "Chưa có quy định để áp dụng"
      Và văn bản còn thiếu là "Quyết định số 61/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh Tây Ninh"

    @TC-74-15 @l2022/74/6 @l2022/74/1
    Tình huống: Không đạt tiêu chuẩn chung thì không cần chờ văn bản của tỉnh
      Biết ông Phan Văn Sơn ở xã Trường Tây được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2023, 2024
      Khi thẩm định đề nghị này ngày 03/03/2025
      Thì kết luận là "Không đủ tiêu chuẩn"
