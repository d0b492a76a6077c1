# language: vi
Tính năng: Tiêu chuẩn danh hiệu thi đua

  Quy tắc: Tập thể lao động tiên tiến phải có ít nhất 70% cá nhân đạt "Lao động tiên tiến"
    Căn cứ: điểm c khoản 1 Điều 28 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-28-01 @l2022/28/1/c
    Khung tình huống: Tập thể <tổng số> người, có <số đạt> người đạt "Lao động tiên tiến"
      Biết tập thể có <tổng số> người, trong đó <số đạt> người đạt danh hiệu "Lao động tiên tiến" năm 2024
      Và trong năm không có cá nhân nào bị kỷ luật
      Và các tiêu chuẩn khác, kể cả tiêu chuẩn do tỉnh quy định, đều đạt
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2024
      Thì kết luận là "<kết luận>"
      Và số người còn thiếu để đạt tỷ lệ là <còn thiếu>

      Dữ liệu: sát hai bên mức 70%
        | tổng số | số đạt | kết luận                 | còn thiếu |
        | 20      | 14     | Đủ điều kiện, tiêu chuẩn | 0         |
        | 20      | 13     | Không đủ tiêu chuẩn      | 1         |
        | 19      | 13     | Không đủ tiêu chuẩn      | 1         |
        | 10      | 7      | Đủ điều kiện, tiêu chuẩn | 0         |
        | 10      | 6      | Không đủ tiêu chuẩn      | 1         |

    @TC-28-02 @l2022/28/1/c
    Khung tình huống: Tập thể có <bị kỷ luật> người bị kỷ luật từ cảnh cáo trở lên
      Biết tập thể có 20 người, trong đó 18 người đạt danh hiệu "Lao động tiên tiến" năm 2025
      Và trong năm có <bị kỷ luật> người bị kỷ luật từ cảnh cáo trở lên
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: không ai, một người
        | bị kỷ luật | kết luận                 |
        | 0          | Đủ điều kiện, tiêu chuẩn |
        | 1          | Không đủ tiêu chuẩn      |

    @CA-16 @l2022/28/1/c
    Khung tình huống: Trường hợp C16, năm 2024, tập thể 20 người có <số đạt> người đạt "Lao động tiên tiến"
      Biết tập thể có 20 người, trong đó <số đạt> người đạt danh hiệu "Lao động tiên tiến" năm 2024
      Và trong năm không có cá nhân nào bị kỷ luật
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2024 ngày 16/12/2024
      Thì kết luận là "<kết luận>"
      Và số người còn thiếu để đạt tỷ lệ là <còn thiếu>

      Dữ liệu: 14 trên 20 là đúng 70%
        | số đạt | kết luận                 | còn thiếu |
        | 14     | Đủ điều kiện, tiêu chuẩn | 0         |
        | 13     | Không đủ tiêu chuẩn      | 1         |

    @CA-17 @l2022/28/1/c
    Khung tình huống: Trường hợp C17, năm 2024, tập thể 19 người có <số đạt> người đạt "Lao động tiên tiến"
      Biết tập thể có 19 người, trong đó <số đạt> người đạt danh hiệu "Lao động tiên tiến" năm 2024
      Và trong năm không có cá nhân nào bị kỷ luật
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2024 ngày 16/12/2024
      Thì kết luận là "<kết luận>"
      Và số người còn thiếu để đạt tỷ lệ là <còn thiếu>

      Dữ liệu: 13 trên 19 là 68,42%, không làm tròn lên
        | số đạt | kết luận                 | còn thiếu |
        | 13     | Không đủ tiêu chuẩn      | 1         |
        | 14     | Đủ điều kiện, tiêu chuẩn | 0         |

    @CA-19 @l2022/28/1/c
    Khung tình huống: Trường hợp C19, năm 2025, 18 trên 20 người đạt "Lao động tiên tiến", <bị kỷ luật> người bị cảnh cáo
      Biết tập thể có 20 người, trong đó 18 người đạt danh hiệu "Lao động tiên tiến" năm 2025
      Và trong năm có <bị kỷ luật> người bị kỷ luật từ cảnh cáo trở lên
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2025 ngày 15/12/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: tỷ lệ thừa cũng không bù được một người bị cảnh cáo
        | bị kỷ luật | kết luận                 |
        | 1          | Không đủ tiêu chuẩn      |
        | 0          | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Trước ngày 01/01/2024 tập thể phải có trên 50% cá nhân đạt "Lao động tiên tiến"
    Căn cứ: Điều 28 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @CA-18 @l2003/28
    Khung tình huống: Trường hợp C18, năm 2022, tập thể 20 người có <số đạt> người đạt "Lao động tiên tiến"
      Biết tập thể có 20 người, trong đó <số đạt> người đạt danh hiệu "Lao động tiên tiến" năm 2022
      Và trong năm không có cá nhân nào bị kỷ luật
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2022 ngày 20/12/2022
      Thì kết luận là "<kết luận>"
      Và số người còn thiếu để đạt tỷ lệ là <còn thiếu>

      Dữ liệu: đúng một nửa là chưa trên 50%
        | số đạt | kết luận                 | còn thiếu |
        | 10     | Không đủ tiêu chuẩn      | 1         |
        | 11     | Đủ điều kiện, tiêu chuẩn | 0         |

  Quy tắc: Chiến sĩ thi đua cơ sở cần hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến, đề tài
    Căn cứ: Điều 7, Điều 23, khoản 2 Điều 80 Luật Thi đua, khen thưởng năm 2022; khoản 7 Điều 30, Điều 34 Nghị định số 98/2023/NĐ-CP; Điều 59 Nghị định số 129/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TC-23-01 @l2022/23
    Khung tình huống: Năm 2025 xếp loại <xếp loại>, có <sáng kiến> sáng kiến và <đề tài> đề tài chưa dùng
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và kết quả các năm như sau:
        | năm  | xếp loại   | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2025 | <xếp loại> | <sáng kiến>         | <đề tài>         |
      Khi thẩm định đề nghị này ngày 05/12/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: mỗi nhánh của Điều 23 và trường hợp không có nhánh nào
        | xếp loại   | sáng kiến | đề tài | kết luận                 |
        | xuất sắc   | 0         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt        | 1         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt        | 0         | 1      | Đủ điều kiện, tiêu chuẩn |
        | tốt        | 0         | 0      | Không đủ tiêu chuẩn      |
        | hoàn thành | 1         | 0      | Không đủ tiêu chuẩn      |

    @CA-01 @l2022/23 @nd98-2023/30/7 @nd98-2023/34 @l2022/80/2
    Khung tình huống: Trường hợp C01, năm 2024 xuất sắc, không có sáng kiến, Hội đồng 15 người có <đồng ý> phiếu đồng ý
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 0                   |
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Chứng nhận sáng kiến, đề tài hoặc xác nhận hoàn thành xuất sắc nhiệm vụ"
      Và Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 15 thành viên
      Và có <đồng ý> phiếu đồng ý tại phiên họp ngày 12/12/2024
      Khi Chủ tịch UBND huyện Thử Nghiệm ký quyết định tặng "Chiến sĩ thi đua cơ sở" ngày 20/12/2024
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và về hồ sơ, kết luận là "Đủ hồ sơ"
      Và về Hội đồng, kết luận là "<về Hội đồng>"
      Và kết luận là "<kết luận>"

      Dữ liệu: 13 trên 15 là 86,67%; sát hai bên mức 80%
        | đồng ý | về Hội đồng          | kết luận                 |
        | 13     | Đủ tỷ lệ phiếu       | Đủ điều kiện, tiêu chuẩn |
        | 12     | Đủ tỷ lệ phiếu       | Đủ điều kiện, tiêu chuẩn |
        | 11     | Không đủ tỷ lệ phiếu | Không đủ tỷ lệ phiếu     |

    @CA-03 @l2022/23 @nd129-2025/59
    Tình huống: Trường hợp C03, năm 2025 xếp loại tốt, một sáng kiến chưa dùng, Chủ tịch UBND xã ký
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2025 | tốt      | 1                   |
      Khi Chủ tịch UBND xã Thử Nghiệm Mới ký quyết định tặng "Chiến sĩ thi đua cơ sở" ngày 05/12/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

    @CA-04 @l2022/23
    Tình huống: Trường hợp C04, năm 2025 xếp loại tốt, không có sáng kiến, đề tài, thành tích chiến đấu
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2025 | tốt      | 0                   | 0                |
      Khi thẩm định đề nghị này ngày 05/12/2025
      Thì kết luận là "Không đủ tiêu chuẩn"
      Và lý do có câu "Số năm hoàn thành xuất sắc nhiệm vụ: ít nhất 1 năm — thực tế: 0 năm"

    @CA-15 @l2022/7
    Tình huống: Trường hợp C15, không đăng ký thi đua thì vẫn được xét
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Và ông Trần Văn Bình không đăng ký thi đua đầu năm
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2024 | xuất sắc |
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và không có lưu ý nào

    @TC-23-02 @l2022/23/2
    Khung tình huống: Lực lượng vũ trang mưu trí, sáng tạo trong chiến đấu: <mưu trí>
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và người được đề nghị thuộc lực lượng vũ trang
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2025 | tốt      |
      Và hồ sơ ghi nhận:
        | mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu được đơn vị công nhận | <mưu trí> |
      Khi thẩm định đề nghị này ngày 05/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: được và không được đơn vị công nhận
        | mưu trí | kết luận                 |
        | có      | Đủ điều kiện, tiêu chuẩn |
        | không   | Không đủ tiêu chuẩn      |

  Quy tắc: Trước ngày 01/01/2024 hoàn thành xuất sắc nhiệm vụ chưa đủ là Chiến sĩ thi đua cơ sở
    Căn cứ: khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP; trả lời của Ban Thi đua - Khen thưởng Trung ương.
    Nguồn: đã đối chiếu văn bản.

    @CA-02 @nd91-2017/9/3
    Khung tình huống: Trường hợp C02, năm 2023 xuất sắc, có <sáng kiến> sáng kiến và <đề tài> đề tài
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2023
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2023 | xuất sắc | <sáng kiến>         | <đề tài>         |
      Khi Chủ tịch UBND huyện Thử Nghiệm ký quyết định tặng "Chiến sĩ thi đua cơ sở" ngày 22/12/2023
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: phải có sáng kiến hoặc đề tài
        | sáng kiến | đề tài | kết luận                 |
        | 0         | 0      | Không đủ tiêu chuẩn      |
        | 1         | 0      | Đủ điều kiện, tiêu chuẩn |
        | 0         | 1      | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Lao động tiên tiến phải được xếp loại hoàn thành tốt nhiệm vụ trở lên
    Căn cứ: khoản 1, khoản 4 Điều 24 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-24-01 @l2022/24/1
    Khung tình huống: Năm 2024 được xếp loại <xếp loại>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2024 | <xếp loại> |
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai bên mức hoàn thành tốt
        | xếp loại   | kết luận                 |
        | tốt        | Đủ điều kiện, tiêu chuẩn |
        | hoàn thành | Không đủ tiêu chuẩn      |

    @TC-24-02 @l2022/24/1/b
    Khung tình huống: Cán bộ, công chức, xếp loại tốt, không đạt: "<không đạt>"
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: tinh thần đoàn kết và việc tham gia phong trào
        | không đạt                                          |
        | có tinh thần tự lực, tự cường, đoàn kết, tương trợ |
        | tích cực tham gia phong trào thi đua               |

    @TC-24-03 @l2022/24/1 @l2022/24/4
    Khung tình huống: Đạt tiêu chuẩn chung, công tác ở <đơn vị>
      Biết bà Lê Thị Cúc ở <đơn vị> được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì kết luận là "<kết luận>"

      Dữ liệu: tỉnh không quy định thêm và tỉnh chưa có văn bản
        | đơn vị        | kết luận                    |
        | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | xã Trường Tây | Chưa có quy định để áp dụng |

  Quy tắc: Công nhân, nông dân, người lao động ngoài cơ quan xét theo lao động, sản xuất và việc giúp đỡ cộng đồng
    Căn cứ: khoản 3 Điều 24, Điều 23 Luật Thi đua, khen thưởng năm 2022; Điều 24 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @TC-24-04 @l2022/24/3
    Khung tình huống: Nông dân, "<tiêu chuẩn>": <đạt>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2025
      Và người được đề nghị là công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị
      Và hồ sơ ghi nhận:
        | <tiêu chuẩn> | <đạt> |
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: từng tiêu chuẩn
        | tiêu chuẩn                                                        | đạt   | kết luận                 |
        | lao động, sản xuất có hiệu quả                                    | có    | Đủ điều kiện, tiêu chuẩn |
        | lao động, sản xuất có hiệu quả                                    | không | Không đủ tiêu chuẩn      |
        | tích cực tham gia phong trào thi đua                              | không | Không đủ tiêu chuẩn      |
        | tích cực tham gia hoạt động xã hội                                | không | Không đủ tiêu chuẩn      |
        | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước | không | Không đủ tiêu chuẩn      |
        | có đạo đức, lối sống lành mạnh                                    | không | Không đủ tiêu chuẩn      |
        | đoàn kết, giúp đỡ mọi người, giúp đỡ cộng đồng                    | không | Không đủ tiêu chuẩn      |

    @TC-23-03 @l2022/23 @l2022/24/3
    Khung tình huống: Nông dân đề nghị Chiến sĩ thi đua cơ sở, có <sáng kiến> sáng kiến, sản xuất hiệu quả: <hiệu quả>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và người được đề nghị là công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2025 | tốt      | <sáng kiến>         |
      Và hồ sơ ghi nhận:
        | lao động, sản xuất có hiệu quả | <hiệu quả> |
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: phải đạt tiêu chuẩn Lao động tiên tiến và có sáng kiến
        | sáng kiến | hiệu quả | kết luận                 |
        | 1         | có       | Đủ điều kiện, tiêu chuẩn |
        | 0         | có       | Không đủ tiêu chuẩn      |
        | 1         | không    | Không đủ tiêu chuẩn      |

    @TC-24-05 @l2003/24
    Khung tình huống: Năm 2023, <ai>, không đạt: "<không đạt>"
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2023
      Và người được đề nghị là <ai>
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 20/12/2023
      Thì kết luận là "<kết luận>"

      Dữ liệu: luật cũ; điều luật không hỏi đến thì không xét
        | ai                                                                       | không đạt                                                          | kết luận                 |
        | cán bộ, công chức                                                        | hoàn thành tốt nhiệm vụ được giao, đạt năng suất và chất lượng cao | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | tích cực học tập nâng cao trình độ                                 | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | có đạo đức, lối sống lành mạnh                                     | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | lao động, sản xuất tích cực, có năng suất cao                      | Đủ điều kiện, tiêu chuẩn |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | lao động, sản xuất tích cực, có năng suất cao                      | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | đoàn kết, giúp đỡ mọi người, giúp đỡ cộng đồng                     | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tích cực học tập nâng cao trình độ                                 | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Chiến sĩ tiên tiến trong lực lượng vũ trang; với dân quân tự vệ phải theo quy định của Bộ Quốc phòng
    Căn cứ: Điều 23, khoản 2, khoản 5 Điều 24 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-24-06 @l2022/24/2 @l2022/24/5
    Khung tình huống: Người được đề nghị thuộc <lực lượng>, xếp loại <xếp loại>
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ tiên tiến" năm 2025
      Và người được đề nghị thuộc <lực lượng>
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2025 | <xếp loại> |
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đạt, không đạt, và dân quân tự vệ
        | lực lượng                          | xếp loại   | kết luận                    |
        | lực lượng vũ trang, dân quân tự vệ | tốt        | Đủ điều kiện, tiêu chuẩn    |
        | lực lượng vũ trang, dân quân tự vệ | hoàn thành | Không đủ tiêu chuẩn         |
        | dân quân tự vệ                     | tốt        | Chưa có quy định để áp dụng |

    @TC-24-400 @l2022/24/2 @l2022/24/5 @l2022/23
    Khung tình huống: <danh hiệu> năm 2023 cho người thuộc <lực lượng>, xếp loại hoàn thành, xét ngày <ngày xét>
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Và người được đề nghị thuộc <lực lượng>
      Và kết quả các năm như sau:
        | năm  | xếp loại   | sáng kiến chưa dùng |
        | 2023 | hoàn thành | 1                   |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: quy định trước ngày 01/01/2024 chưa tra cứu được; dân quân tự vệ luôn chờ quy định của Bộ Quốc phòng
        | danh hiệu              | lực lượng          | ngày xét   | kết luận                    |
        | Chiến sĩ tiên tiến     | lực lượng vũ trang | 31/12/2023 | Chưa có quy định để áp dụng |
        | Chiến sĩ tiên tiến     | lực lượng vũ trang | 01/01/2024 | Không đủ tiêu chuẩn         |
        | Chiến sĩ tiên tiến     | dân quân tự vệ     | 31/12/2023 | Chưa có quy định để áp dụng |
        | Chiến sĩ tiên tiến     | dân quân tự vệ     | 01/01/2024 | Chưa có quy định để áp dụng |
        | Chiến sĩ thi đua cơ sở | lực lượng vũ trang | 31/12/2023 | Chưa có quy định để áp dụng |
        | Chiến sĩ thi đua cơ sở | lực lượng vũ trang | 01/01/2024 | Không đủ tiêu chuẩn         |

    @TC-24-401 @l2022/24/5
    Tình huống: Dân quân tự vệ, xét ngày đầu của Luật năm 2022
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ tiên tiến" năm 2023
      Và người được đề nghị thuộc dân quân tự vệ
      Khi thẩm định đề nghị này ngày 01/01/2024
      Thì về tiêu chuẩn, kết luận là "Chưa có quy định để áp dụng"
      Và văn bản còn thiếu là "Quy định của Bộ Quốc phòng về Chiến sĩ tiên tiến trong dân quân tự vệ"

  Quy tắc: Mỗi nhóm người chỉ xét theo tiêu chuẩn của nhóm mình, và chỉ khi đề nghị danh hiệu đó
    Căn cứ: Điều 23, khoản 1, khoản 2, khoản 3, khoản 5 Điều 24, khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-23-400 @l2022/23 @l2022/24/1 @l2022/24/2 @l2022/24/3
    Khung tình huống: Chiến sĩ thi đua cơ sở cho <ai>, có một sáng kiến, sản xuất hiệu quả: <hiệu quả>, xếp loại <xếp loại>
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và người được đề nghị là <ai>
      Và kết quả các năm như sau:
        | năm  | xếp loại   | sáng kiến chưa dùng |
        | 2025 | <xếp loại> | 1                   |
      Và hồ sơ ghi nhận:
        | lao động, sản xuất có hiệu quả | <hiệu quả> |
      Khi thẩm định đề nghị này ngày 05/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: người ngoài cơ quan xét theo sản xuất, người trong cơ quan và lực lượng vũ trang xét theo xếp loại
        | ai                                                                       | hiệu quả | xếp loại   | kết luận                 |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | có       | hoàn thành | Đủ điều kiện, tiêu chuẩn |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | không    | tốt        | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | không    | tốt        | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức                                                        | có       | hoàn thành | Không đủ tiêu chuẩn      |
        | lực lượng vũ trang                                                       | không    | tốt        | Đủ điều kiện, tiêu chuẩn |
        | lực lượng vũ trang                                                       | có       | hoàn thành | Không đủ tiêu chuẩn      |

    @TC-23-401 @l2022/23 @l2022/24/2
    Tình huống: Nông dân tham gia lực lượng vũ trang, dân quân tự vệ thì xét theo tiêu chuẩn của lực lượng
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và người được đề nghị là công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị
      Và người được đề nghị thuộc lực lượng vũ trang, dân quân tự vệ
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2025 | tốt      | 1                   |
      Và hồ sơ ghi nhận:
        | lao động, sản xuất có hiệu quả | không |
      Khi thẩm định đề nghị này ngày 05/12/2025
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

    @TC-24-402 @l2022/24/3 @l2022/24/5 @l2022/75/2
    Khung tình huống: <ai> đề nghị Giấy khen thì không xét theo tiêu chuẩn của danh hiệu
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng
      Và người được đề nghị là <ai>
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | lao động, sản xuất có hiệu quả | không |
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

      Dữ liệu: nông dân và dân quân tự vệ
        | ai                                                                       |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị |
        | dân quân tự vệ                                                           |
