# language: vi
Tính năng: Tiêu chuẩn xét từ ngày 01/10/2026

  Quy tắc: Từ ngày 01/10/2026 danh hiệu của cá nhân vẫn xét theo các Điều 21, 22, 23, 24
    Căn cứ: điểm a khoản 1 Điều 21, điểm b khoản 1 Điều 21, khoản 1 Điều 22, điểm a khoản 1 Điều 22, điểm b khoản 1 Điều 22, Điều 23, khoản 2 Điều 23, khoản 1 Điều 24, điểm b khoản 1 Điều 24, khoản 2 Điều 24, khoản 3 Điều 24, khoản 5 Điều 24 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: luật sửa đổi năm 2026 chưa tra cứu được nội dung: chưa kiểm chứng.

    @TC-21-02 @l2022/21/1/a
    Khung tình huống: Từ ngày 01/10/2026, Năm 2023 được ghi "<danh hiệu>", hai lần liên tục theo cách tính của nghị định: <liên tục>
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua toàn quốc"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                 | đề tài chưa dùng | phạm vi   |
        | 2023 | xuất sắc | <danh hiệu>               | 0                | -         |
        | 2026 | xuất sắc | Chiến sĩ thi đua cấp tỉnh | 1                | toàn quốc |
      Và hồ sơ ghi nhận:
        | các lần đạt Chiến sĩ thi đua cấp bộ, tỉnh là liên tục theo cách tính của nghị định | <liên tục> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ hai lần, thiếu một lần, hai lần không liên tục
        | danh hiệu                 | liên tục | kết luận                 |
        | Chiến sĩ thi đua cấp tỉnh | có       | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cơ sở    | có       | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cấp tỉnh | không    | Không đủ tiêu chuẩn      |

    @TC-22-06 @l2022/22/1/a
    Khung tình huống: Từ ngày 01/10/2026, Được lựa chọn là người tiêu biểu xuất sắc: <tiêu biểu>
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng | phạm vi |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2025 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2026 | xuất sắc | Chiến sĩ thi đua cơ sở | 1                   | tỉnh    |
      Và hồ sơ ghi nhận:
        | được lựa chọn là người có thành tích tiêu biểu xuất sắc trong số những người đủ số lần đạt danh hiệu | <tiêu biểu> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ số lần mà không được chọn thì không đủ
        | tiêu biểu | kết luận                 |
        | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | Không đủ tiêu chuẩn      |

    @TC-22-07 @l2022/22/1/b
    Tình huống: Từ ngày 01/10/2026, Sáng kiến đã dùng để xét Chiến sĩ thi đua cơ sở thì phải xin ý kiến
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến đã dùng | phạm vi |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                 | -       |
        | 2025 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                 | -       |
        | 2026 | tốt      | Chiến sĩ thi đua cơ sở | 1                 | tỉnh    |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "Cần xin ý kiến"

    @TC-22-08 @l2022/22/1
    Khung tình huống: Từ ngày 01/10/2026, Đã là Chiến sĩ thi đua cấp tỉnh năm <năm đạt>, nay đề nghị tiếp
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và thành tích của các năm 2024, 2026
      Và kết quả các năm như sau:
        | năm       | xếp loại | danh hiệu                 | sáng kiến chưa dùng | phạm vi |
        | <năm đạt> | xuất sắc | Chiến sĩ thi đua cấp tỉnh | 0                   | -       |
        | 2024      | xuất sắc | Chiến sĩ thi đua cơ sở    | 0                   | -       |
        | 2025      | xuất sắc | Chiến sĩ thi đua cơ sở    | 0                   | -       |
        | 2026      | xuất sắc | Chiến sĩ thi đua cơ sở    | 1                   | tỉnh    |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "<kết luận>"

      Dữ liệu: lần đã dùng để xét lần trước thì không tính lại
        | năm đạt | kết luận                 |
        | 2023    | Đủ điều kiện, tiêu chuẩn |
        | 2024    | Không đủ tiêu chuẩn      |

    @TC-22-09 @l2022/22/1/b @l2022/21/1/b
    Khung tình huống: Từ ngày 01/10/2026, <danh hiệu>, sáng kiến phạm vi <phạm vi> đã dùng, cách hiểu đã chọn là "<cách hiểu>"
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "<danh hiệu>"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu | sáng kiến đã dùng | phạm vi   |
        | 2024 | xuất sắc | <các năm> | 0                 | -         |
        | 2025 | xuất sắc | <các năm> | 0                 | -         |
        | 2026 | xuất sắc | <các năm> | 1                 | <phạm vi> |
      Và đơn vị đã có văn bản chọn cách hiểu "<cách hiểu>"
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai cách hiểu về việc dùng lại sáng kiến
        | danh hiệu                  | các năm                   | phạm vi   | cách hiểu                                            | kết luận                 |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | tỉnh      | Mỗi sáng kiến chỉ dùng làm tiêu chuẩn một lần        | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | tỉnh      | Được dùng lại từ danh hiệu này cho danh hiệu cao hơn | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | toàn quốc | Mỗi sáng kiến chỉ dùng làm tiêu chuẩn một lần        | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | toàn quốc | Được dùng lại từ danh hiệu này cho danh hiệu cao hơn | Đủ điều kiện, tiêu chuẩn |

    @TC-22-400 @l2022/22/1/b @l2022/21/1/b
    Khung tình huống: Từ ngày 01/10/2026, <danh hiệu>, phạm vi <phạm vi>, chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "<danh hiệu>"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu | sáng kiến chưa dùng | đề tài chưa dùng | phạm vi   |
        | 2024 | xuất sắc | <các năm> | 0                   | 0                | -         |
        | 2025 | xuất sắc | <các năm> | 0                   | 0                | -         |
        | 2026 | xuất sắc | <các năm> | <sáng kiến>         | <đề tài>         | <phạm vi> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: một sáng kiến hoặc một đề tài chưa dùng là đủ
        | danh hiệu                  | các năm                   | phạm vi   | sáng kiến | đề tài | kết luận                 |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | tỉnh      | 1         | 0      | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | tỉnh      | 0         | 1      | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | tỉnh      | 0         | 0      | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | toàn quốc | 1         | 0      | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | toàn quốc | 0         | 1      | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | toàn quốc | 0         | 0      | Không đủ tiêu chuẩn      |

    @TC-22-10 @l2022/22/1/b @l2022/21/1/b
    Khung tình huống: Từ ngày 01/10/2026, Lực lượng vũ trang đề nghị <danh hiệu>, "<thành tích>": <có không>
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "<danh hiệu>"
      Và người được đề nghị thuộc lực lượng vũ trang
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu |
        | 2024 | xuất sắc | <các năm> |
        | 2025 | xuất sắc | <các năm> |
        | 2026 | xuất sắc | <các năm> |
      Và hồ sơ ghi nhận:
        | <thành tích> | <có không> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: ảnh hưởng toàn lực lượng và ảnh hưởng toàn quốc
        | danh hiệu                  | các năm                   | thành tích                                                                                                    | có không | kết luận                 |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có ảnh hưởng trong toàn quân hoặc toàn lực lượng công an | có       | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có ảnh hưởng trong toàn quân hoặc toàn lực lượng công an | không    | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có ảnh hưởng trong phạm vi toàn quốc                     | có       | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có ảnh hưởng trong phạm vi toàn quốc                     | không    | Không đủ tiêu chuẩn      |

    @TC-23-04 @l2022/23
    Khung tình huống: Từ ngày 01/10/2026, Năm 2026 xếp loại <xếp loại>, có <sáng kiến> sáng kiến và <đề tài> đề tài chưa dùng
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2026
      Và kết quả các năm như sau:
        | năm  | xếp loại   | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2026 | <xếp loại> | <sáng kiến>         | <đề tài>         |
      Khi thẩm định đề nghị này ngày 05/12/2026
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: mỗi nhánh của Điều 23 và trường hợp không có nhánh nào
        | xếp loại   | sáng kiến | đề tài | kết luận                 |
        | xuất sắc   | 0         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt        | 1         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt        | 0         | 1      | Đủ điều kiện, tiêu chuẩn |
        | tốt        | 0         | 0      | Không đủ tiêu chuẩn      |
        | hoàn thành | 1         | 0      | Không đủ tiêu chuẩn      |

    @TC-23-05 @l2022/23/2
    Khung tình huống: Từ ngày 01/10/2026, Lực lượng vũ trang mưu trí, sáng tạo trong chiến đấu: <mưu trí>
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2026
      Và người được đề nghị thuộc lực lượng vũ trang
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2026 | tốt      |
      Và hồ sơ ghi nhận:
        | mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu được đơn vị công nhận | <mưu trí> |
      Khi thẩm định đề nghị này ngày 05/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: được và không được đơn vị công nhận
        | mưu trí | kết luận                 |
        | có      | Đủ điều kiện, tiêu chuẩn |
        | không   | Không đủ tiêu chuẩn      |

    @TC-23-06 @l2022/23 @l2022/24/3
    Khung tình huống: Từ ngày 01/10/2026, Nông dân đề nghị Chiến sĩ thi đua cơ sở, có <sáng kiến> sáng kiến, sản xuất hiệu quả: <hiệu quả>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2026
      Và người được đề nghị là công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2026 | tốt      | <sáng kiến>         |
      Và hồ sơ ghi nhận:
        | lao động, sản xuất có hiệu quả | <hiệu quả> |
      Khi thẩm định đề nghị này ngày 15/12/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: phải đạt tiêu chuẩn Lao động tiên tiến và có sáng kiến
        | sáng kiến | hiệu quả | kết luận                 |
        | 1         | có       | Đủ điều kiện, tiêu chuẩn |
        | 0         | có       | Không đủ tiêu chuẩn      |
        | 1         | không    | Không đủ tiêu chuẩn      |

    @TC-24-07 @l2022/24/1
    Khung tình huống: Từ ngày 01/10/2026, Năm 2026 được xếp loại <xếp loại>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2026
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2026 | <xếp loại> |
      Khi thẩm định đề nghị này ngày 16/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai bên mức hoàn thành tốt
        | xếp loại   | kết luận                 |
        | tốt        | Đủ điều kiện, tiêu chuẩn |
        | hoàn thành | Không đủ tiêu chuẩn      |

    @TC-24-08 @l2022/24/1/b
    Khung tình huống: Từ ngày 01/10/2026, Cán bộ, công chức, xếp loại tốt, không đạt: "<không đạt>"
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2026
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 16/12/2026
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: tinh thần đoàn kết và việc tham gia phong trào
        | không đạt                                          |
        | có tinh thần tự lực, tự cường, đoàn kết, tương trợ |
        | tích cực tham gia phong trào thi đua               |

    @TC-24-09 @l2022/24/3
    Khung tình huống: Từ ngày 01/10/2026, Nông dân, "<tiêu chuẩn>": <đạt>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2026
      Và người được đề nghị là công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị
      Và hồ sơ ghi nhận:
        | <tiêu chuẩn> | <đạt> |
      Khi thẩm định đề nghị này ngày 15/12/2026
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

    @TC-24-10 @l2022/24/2 @l2022/24/5
    Khung tình huống: Từ ngày 01/10/2026, Người được đề nghị thuộc <lực lượng>, xếp loại <xếp loại>
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ tiên tiến" năm 2026
      Và người được đề nghị thuộc <lực lượng>
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2026 | <xếp loại> |
      Khi thẩm định đề nghị này ngày 15/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đạt, không đạt, và dân quân tự vệ
        | lực lượng                          | xếp loại   | kết luận                    |
        | lực lượng vũ trang, dân quân tự vệ | tốt        | Đủ điều kiện, tiêu chuẩn    |
        | lực lượng vũ trang, dân quân tự vệ | hoàn thành | Không đủ tiêu chuẩn         |
        | dân quân tự vệ                     | tốt        | Chưa có quy định để áp dụng |

  Quy tắc: Từ ngày 01/10/2026 danh hiệu của tập thể, hộ gia đình vẫn xét theo các Điều 25, 26, 27, 28, 30, 31
    Căn cứ: khoản 1 Điều 25, điểm b khoản 1 Điều 25, khoản 2 Điều 25, khoản 3 Điều 25, khoản 1 Điều 26, điểm b khoản 1 Điều 26, khoản 2 Điều 26, khoản 1 Điều 27, điểm a khoản 1 Điều 27, điểm c khoản 1 Điều 27, khoản 2 Điều 27, khoản 1 Điều 28, điểm c khoản 1 Điều 28, khoản 2 Điều 28, khoản 1 Điều 30, khoản 2 Điều 30, khoản 1 Điều 31, khoản 2 Điều 31 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: luật sửa đổi năm 2026 chưa tra cứu được nội dung: chưa kiểm chứng.

    @TC-25-04 @l2022/25/1
    Khung tình huống: Từ ngày 01/10/2026, Tiêu biểu trong số dẫn đầu: <tiêu biểu>, vượt toàn diện: <vượt>, đi đầu tiết kiệm: <tiết kiệm>
      Biết tập thể tỉnh Thử Nghiệm được đề nghị tặng danh hiệu "Cờ thi đua của Chính phủ" năm 2026
      Và hồ sơ ghi nhận:
        | tiêu biểu xuất sắc trong số các tập thể dẫn đầu cụm, khối thi đua của bộ, ngành, tỉnh               | <tiêu biểu> |
        | hoàn thành xuất sắc, vượt toàn diện các chỉ tiêu, nhiệm vụ của năm                                  | <vượt>      |
        | đi đầu trong thực hành tiết kiệm, chống lãng phí, phòng chống tham nhũng, tiêu cực và tệ nạn xã hội | <tiết kiệm> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ cả ba, thiếu một
        | tiêu biểu | vượt  | tiết kiệm | kết luận                 |
        | có        | có    | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | có    | có        | Không đủ tiêu chuẩn      |
        | có        | không | có        | Không đủ tiêu chuẩn      |
        | có        | có    | không     | Không đủ tiêu chuẩn      |

    @TC-25-05 @l2022/25/2
    Khung tình huống: Từ ngày 01/10/2026, Dẫn đầu cụm, khối của Hội đồng Thi đua - Khen thưởng Trung ương: <dẫn đầu>
      Biết tập thể tỉnh Thử Nghiệm được đề nghị tặng danh hiệu "Cờ thi đua của Chính phủ" năm 2026
      Và hồ sơ ghi nhận:
        | dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức | <dẫn đầu> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: có và không
        | dẫn đầu | kết luận                 |
        | có      | Đủ điều kiện, tiêu chuẩn |
        | không   | Không đủ tiêu chuẩn      |

    @TC-25-06 @l2022/25/3
    Khung tình huống: Từ ngày 01/10/2026, Dẫn đầu phong trào của Thủ tướng thực hiện <số năm>, xét khi sơ kết, tổng kết: <dịp>
      Biết tập thể tỉnh Thử Nghiệm được đề nghị tặng danh hiệu "Cờ thi đua của Chính phủ" năm 2026
      Và hồ sơ ghi nhận:
        | dẫn đầu phong trào thi đua do Thủ tướng Chính phủ phát động | có       |
        | thời gian thực hiện phong trào thi đua                      | <số năm> |
        | xét khen khi sơ kết hoặc tổng kết phong trào                | <dịp>    |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từ 05 năm, dịp sơ kết hoặc tổng kết
        | số năm | dịp   | kết luận                 |
        | 5 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | 4 năm  | có    | Không đủ tiêu chuẩn      |
        | 5 năm  | không | Không đủ tiêu chuẩn      |

    @TC-26-05 @l2022/26/1
    Khung tình huống: Từ ngày 01/10/2026, Dẫn đầu cụm, khối của tỉnh: <dẫn đầu>, vượt chỉ tiêu: <vượt>, đoàn kết: <đoàn kết>
      Biết tập thể xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "Cờ thi đua cấp tỉnh" năm 2026
      Và hồ sơ ghi nhận:
        | dẫn đầu cụm, khối thi đua do bộ, ngành, tỉnh tổ chức                                             | <dẫn đầu>  |
        | hoàn thành vượt chỉ tiêu, nhiệm vụ được giao trong năm, là tập thể tiêu biểu của bộ, ngành, tỉnh | <vượt>     |
        | nội bộ đoàn kết                                                                                  | <đoàn kết> |
      Khi thẩm định đề nghị này ngày 22/12/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ cả ba, thiếu một
        | dẫn đầu | vượt  | đoàn kết | kết luận                 |
        | có      | có    | có       | Đủ điều kiện, tiêu chuẩn |
        | không   | có    | có       | Không đủ tiêu chuẩn      |
        | có      | không | có       | Không đủ tiêu chuẩn      |
        | có      | có    | không    | Không đủ tiêu chuẩn      |

    @TC-26-06 @l2022/26/2
    Khung tình huống: Từ ngày 01/10/2026, Dẫn đầu phong trào chuyên đề của tỉnh thực hiện <số năm>, xét khi tổng kết: <tổng kết>
      Biết tập thể xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "Cờ thi đua cấp tỉnh" năm 2026
      Và hồ sơ ghi nhận:
        | dẫn đầu phong trào thi đua theo chuyên đề do bộ, ngành, tỉnh phát động | có         |
        | thời gian thực hiện phong trào thi đua                                 | <số năm>   |
        | xét khen khi tổng kết phong trào                                       | <tổng kết> |
      Khi thẩm định đề nghị này ngày 22/12/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: từ 03 năm và chỉ khi tổng kết
        | số năm | tổng kết | kết luận                 |
        | 3 năm  | có       | Đủ điều kiện, tiêu chuẩn |
        | 2 năm  | có       | Không đủ tiêu chuẩn      |
        | 3 năm  | không    | Không đủ tiêu chuẩn      |

    @TC-26-07 @l2022/26/1/b @l2022/25/1/b
    Khung tình huống: Từ ngày 01/10/2026, Dẫn đầu cụm, khối nhưng không đạt "<không đạt>" thì không được <cờ>
      Biết tập thể xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "<cờ>" năm 2026
      Và hồ sơ ghi nhận:
        | dẫn đầu cụm, khối thi đua do bộ, ngành, tỉnh tổ chức                                             | có    |
        | tiêu biểu xuất sắc trong số các tập thể dẫn đầu cụm, khối thi đua của bộ, ngành, tỉnh            | có    |
        | hoàn thành vượt chỉ tiêu, nhiệm vụ được giao trong năm, là tập thể tiêu biểu của bộ, ngành, tỉnh | có    |
        | hoàn thành xuất sắc, vượt toàn diện các chỉ tiêu, nhiệm vụ của năm                               | có    |
        | <không đạt>                                                                                      | không |
      Khi thẩm định đề nghị này ngày 22/12/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: các điều kiện kèm theo của hai loại cờ
        | cờ                       | không đạt                                             |
        | Cờ thi đua cấp tỉnh      | thực hành tiết kiệm, phòng chống tham nhũng, lãng phí |
        | Cờ thi đua cấp tỉnh      | tích cực phòng, chống tệ nạn xã hội                   |
        | Cờ thi đua của Chính phủ | nội bộ đoàn kết                                       |
        | Cờ thi đua của Chính phủ | tổ chức Đảng, đoàn thể trong sạch, vững mạnh          |

    @TC-27-05 @l2022/27/1/a @l2022/27/1/c
    Khung tình huống: Từ ngày 01/10/2026, <hoàn thành> trên 12 người hoàn thành nhiệm vụ, <đạt> người đạt "Lao động tiên tiến", tập thể xếp loại <xếp loại>
      Biết tập thể có 12 người, trong đó <đạt> người đạt danh hiệu "Lao động tiên tiến" năm 2026
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2026 | <xếp loại> |
      Và hồ sơ ghi nhận:
        | số người hoàn thành nhiệm vụ được giao | <hoàn thành> người |
        | số người đạt Chiến sĩ thi đua cơ sở    | 1 người            |
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2026 ngày 20/12/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: từng điều kiện, sát hai bên
        | hoàn thành | đạt | xếp loại | kết luận                 |
        | 12         | 9   | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | 11         | 9   | xuất sắc | Không đủ tiêu chuẩn      |
        | 12         | 8   | xuất sắc | Không đủ tiêu chuẩn      |
        | 12         | 9   | tốt      | Không đủ tiêu chuẩn      |

    @TC-27-06 @l2022/27/2
    Khung tình huống: Từ ngày 01/10/2026, Đơn vị 20 người, <hoàn thành> người hoàn thành nhiệm vụ, <số đạt> "Chiến sĩ tiên tiến", <thi đua> "Chiến sĩ thi đua cơ sở"
      Biết tập thể Trung đội dân quân cơ động được đề nghị tặng danh hiệu "Đơn vị quyết thắng" năm 2026
      Và hồ sơ ghi nhận:
        | số người của tập thể                   | 20 người           |
        | số người hoàn thành nhiệm vụ được giao | <hoàn thành> người |
        | số người đạt Chiến sĩ tiên tiến        | <số đạt> người     |
        | số người đạt Chiến sĩ thi đua cơ sở    | <thi đua> người    |
      Khi thẩm định đề nghị này ngày 20/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ cả ba, thiếu một
        | hoàn thành | số đạt | thi đua | kết luận                 |
        | 20         | 14     | 1       | Đủ điều kiện, tiêu chuẩn |
        | 19         | 14     | 1       | Không đủ tiêu chuẩn      |
        | 20         | 13     | 1       | Không đủ tiêu chuẩn      |
        | 20         | 14     | 0       | Không đủ tiêu chuẩn      |

    @TC-28-06 @l2022/28/1/c
    Khung tình huống: Từ ngày 01/10/2026, Tập thể <tổng số> người, có <số đạt> người đạt "Lao động tiên tiến"
      Biết tập thể có <tổng số> người, trong đó <số đạt> người đạt danh hiệu "Lao động tiên tiến" năm 2026
      Và trong năm không có cá nhân nào bị kỷ luật
      Và các tiêu chuẩn khác, kể cả tiêu chuẩn do tỉnh quy định, đều đạt
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2026
      Thì kết luận là "<kết luận>"
      Và số người còn thiếu để đạt tỷ lệ là <còn thiếu>

      Dữ liệu: sát hai bên mức 70%
        | tổng số | số đạt | kết luận                 | còn thiếu |
        | 20      | 14     | Đủ điều kiện, tiêu chuẩn | 0         |
        | 20      | 13     | Không đủ tiêu chuẩn      | 1         |
        | 19      | 13     | Không đủ tiêu chuẩn      | 1         |
        | 10      | 7      | Đủ điều kiện, tiêu chuẩn | 0         |
        | 10      | 6      | Không đủ tiêu chuẩn      | 1         |

    @TC-28-07 @l2022/28/1/c
    Khung tình huống: Từ ngày 01/10/2026, Tập thể có <bị kỷ luật> người bị kỷ luật từ cảnh cáo trở lên
      Biết tập thể có 20 người, trong đó 18 người đạt danh hiệu "Lao động tiên tiến" năm 2026
      Và trong năm có <bị kỷ luật> người bị kỷ luật từ cảnh cáo trở lên
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: không ai, một người
        | bị kỷ luật | kết luận                 |
        | 0          | Đủ điều kiện, tiêu chuẩn |
        | 1          | Không đủ tiêu chuẩn      |

    @TC-28-08 @l2022/28/2
    Khung tình huống: Từ ngày 01/10/2026, Đơn vị 20 người có <số đạt> người đạt "Chiến sĩ tiên tiến", <cảnh cáo> người bị cảnh cáo
      Biết tập thể Trung đội dân quân cơ động được đề nghị tặng danh hiệu "Đơn vị tiên tiến" năm 2026
      Và hồ sơ ghi nhận:
        | số người của tập thể                    | 20 người         |
        | số người đạt Chiến sĩ tiên tiến         | <số đạt> người   |
        | số người bị kỷ luật từ cảnh cáo trở lên | <cảnh cáo> người |
      Khi thẩm định đề nghị này ngày 20/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mức 70%
        | số đạt | cảnh cáo | kết luận                 |
        | 14     | 0        | Đủ điều kiện, tiêu chuẩn |
        | 13     | 0        | Không đủ tiêu chuẩn      |
        | 14     | 1        | Không đủ tiêu chuẩn      |

    @TC-28-09 @l2022/28/1 @l2022/27/1
    Khung tình huống: Từ ngày 01/10/2026, <danh hiệu> năm <năm>, không đạt: "<không đạt>"
      Biết tập thể có 10 người, trong đó 9 người đạt danh hiệu "Lao động tiên tiến" năm <năm>
      Và hồ sơ ghi nhận:
        | số người hoàn thành nhiệm vụ được giao | 10 người |
        | số người đạt Chiến sĩ thi đua cơ sở    | 1 người  |
        | <không đạt>                            | không    |
      Khi thẩm định đề nghị tặng danh hiệu <danh hiệu> năm <năm>
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: từng điều kiện kèm theo
        | danh hiệu                    | năm  | không đạt                                                         |
        | "Tập thể lao động tiên tiến" | 2026 | hoàn thành tốt nhiệm vụ và nghĩa vụ công dân                      |
        | "Tập thể lao động tiên tiến" | 2026 | tổ chức tốt phong trào thi đua                                    |
        | "Tập thể lao động tiên tiến" | 2026 | nội bộ đoàn kết                                                   |
        | "Tập thể lao động tiên tiến" | 2026 | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước       |
        | "Tập thể lao động xuất sắc"  | 2026 | tích cực tham gia phong trào thi đua                              |
        | "Tập thể lao động xuất sắc"  | 2026 | nội bộ đoàn kết                                                   |
        | "Tập thể lao động xuất sắc"  | 2026 | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước |

    @TC-28-10 @l2022/28/2 @l2022/27/2
    Khung tình huống: Từ ngày 01/10/2026, Đơn vị 10 người đủ tỷ lệ, đề nghị <danh hiệu>, không đạt: "<không đạt>"
      Biết tập thể Trung đội dân quân cơ động được đề nghị tặng danh hiệu "<danh hiệu>" năm 2026
      Và hồ sơ ghi nhận:
        | số người của tập thể                   | 10 người |
        | số người hoàn thành nhiệm vụ được giao | 10 người |
        | số người đạt Chiến sĩ tiên tiến        | 9 người  |
        | số người đạt Chiến sĩ thi đua cơ sở    | 1 người  |
        | <không đạt>                            | không    |
      Khi thẩm định đề nghị này ngày 20/12/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: từng điều kiện kèm theo
        | danh hiệu          | không đạt                                                         |
        | Đơn vị tiên tiến   | hoàn thành tốt nhiệm vụ và nghĩa vụ công dân                      |
        | Đơn vị tiên tiến   | tổ chức tốt phong trào thi đua                                    |
        | Đơn vị tiên tiến   | nội bộ đoàn kết                                                   |
        | Đơn vị tiên tiến   | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước       |
        | Đơn vị quyết thắng | tích cực tham gia phong trào thi đua                              |
        | Đơn vị quyết thắng | nội bộ đoàn kết                                                   |
        | Đơn vị quyết thắng | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước |

    @TC-30-03 @l2022/30/1
    Khung tình huống: Từ ngày 01/10/2026, Ấp văn hóa năm 2026, không đạt: "<không đạt>"
      Biết tập thể ấp Bình An được đề nghị tặng danh hiệu "Thôn văn hóa" năm 2026
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 15/12/2026
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: từng tiêu chuẩn
        | không đạt                                                   |
        | đời sống kinh tế ổn định, từng bước phát triển              |
        | đời sống văn hóa, tinh thần lành mạnh, phong phú            |
        | môi trường an toàn, thân thiện, cảnh quan sạch đẹp          |
        | đoàn kết, tương trợ, giúp đỡ trong cộng đồng                |
        | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước |
        | tích cực tham gia phong trào thi đua                        |

    @TC-30-04 @l2022/30/1 @l2022/30/2
    Khung tình huống: Từ ngày 01/10/2026, Đạt đủ tiêu chuẩn chung, ấp ở <đơn vị>
      Biết tập thể ấp Bình An ở <đơn vị> được đề nghị tặng danh hiệu "Thôn văn hóa" năm 2026
      Khi thẩm định đề nghị này ngày 16/12/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: tỉnh không quy định thêm và tỉnh chưa có văn bản
        | đơn vị        | kết luận                    |
        | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | xã Trường Tây | Chưa có quy định để áp dụng |

    @TC-31-02 @l2022/31/1 @l2022/31/2
    Khung tình huống: Từ ngày 01/10/2026, Hộ gia đình gương mẫu: <gương mẫu>, tham gia phong trào: <phong trào>, tiến bộ, hạnh phúc: <tiến bộ>
      Biết hộ gia đình bà Lê Thị Mận được đề nghị tặng danh hiệu "Gia đình văn hóa" năm 2026
      Và hồ sơ ghi nhận:
        | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước            | <gương mẫu>  |
        | tích cực tham gia phong trào thi đua                                         | <phong trào> |
        | đời sống gia đình đầy đủ, tiến bộ, hạnh phúc, văn minh, gắn bó với cộng đồng | <tiến bộ>    |
      Khi Chủ tịch UBND xã Thử Nghiệm Mới ký quyết định tặng "Gia đình văn hóa" ngày 16/12/2026
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ cả ba, thiếu một
        | gương mẫu | phong trào | tiến bộ | kết luận                 |
        | có        | có         | có      | Đủ điều kiện, tiêu chuẩn |
        | không     | có         | có      | Không đủ tiêu chuẩn      |
        | có        | không      | có      | Không đủ tiêu chuẩn      |
        | có        | có         | không   | Không đủ tiêu chuẩn      |

  Quy tắc: Từ ngày 01/10/2026 Bằng khen của Chủ tịch UBND tỉnh vẫn xét theo Điều 74
    Căn cứ: khoản 1 Điều 8, điểm a khoản 1 Điều 74, điểm b khoản 1 Điều 74, điểm c khoản 1 Điều 74, điểm d khoản 1 Điều 74, điểm đ khoản 1 Điều 74, khoản 2 Điều 74, khoản 3 Điều 74, điểm d khoản 3 Điều 74, khoản 4 Điều 74, khoản 5 Điều 74 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: luật sửa đổi năm 2026 chưa tra cứu được nội dung: chưa kiểm chứng.

    @TC-74-20 @l2022/74/1/d
    Khung tình huống: Từ ngày 01/10/2026, Xuất sắc năm <năm đầu> và năm <năm sau>, có <sáng kiến> sáng kiến chưa dùng
      Biết ông Đỗ Văn Minh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm       | xếp loại | sáng kiến chưa dùng |
        | <năm đầu> | xuất sắc | 0                   |
        | <năm sau> | xuất sắc | <sáng kiến>         |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "<kết luận>"

      Dữ liệu: hai năm liền hay cách năm; hai sáng kiến hay một
        | năm đầu | năm sau | sáng kiến | kết luận                 |
        | 2025    | 2026    | 2         | Đủ điều kiện, tiêu chuẩn |
        | 2025    | 2026    | 1         | Không đủ tiêu chuẩn      |
        | 2024    | 2026    | 2         | Không đủ tiêu chuẩn      |

    @TC-74-21 @l2022/74/1/a @l2022/74/1/b @l2022/74/1/c
    Khung tình huống: Từ ngày 01/10/2026, Cá nhân có thành tích "<thành tích>", gương mẫu chấp hành: <gương mẫu>
      Biết ông Phan Văn Sơn được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2025, 2026
      Và hồ sơ ghi nhận:
        | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước | <gương mẫu> |
        | <thành tích>                                                      | có          |
      Khi thẩm định đề nghị này ngày 03/03/2027
      Thì kết luận là "<kết luận>"

      Dữ liệu: ba thành tích của điểm a, b, c; và khi không gương mẫu
        | thành tích                                                                                               | gương mẫu | kết luận                 |
        | lập thành tích xuất sắc, tiêu biểu trong phong trào do bộ, tỉnh phát động                                | có        | Đủ điều kiện, tiêu chuẩn |
        | lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý | có        | Đủ điều kiện, tiêu chuẩn |
        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo       | có        | Đủ điều kiện, tiêu chuẩn |
        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo       | không     | Không đủ tiêu chuẩn      |
        | nội bộ đoàn kết                                                                                          | có        | Không đủ tiêu chuẩn      |

    @TC-74-22 @l2022/74/1/đ
    Tình huống: Từ ngày 01/10/2026, Người lao động trực tiếp có nhiều thành tích sản xuất ảnh hưởng trong xã
      Biết ông Phan Văn Sơn được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là người lao động trực tiếp
      Và thành tích của các năm 2025, 2026
      Và hồ sơ ghi nhận:
        | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | có |
      Khi thẩm định đề nghị này ngày 03/03/2027
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và căn cứ của kết luận có "điểm đ khoản 1 Điều 74"

    @TC-74-23 @l2022/74/1/đ
    Tình huống: Từ ngày 01/10/2026, Cùng thành tích sản xuất nhưng không phải người lao động trực tiếp
      Biết ông Phan Văn Sơn được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2025, 2026
      Và hồ sơ ghi nhận:
        | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | có |
      Khi thẩm định đề nghị này ngày 03/03/2027
      Thì kết luận là "Không đủ tiêu chuẩn"

    @TC-74-24 @l2022/74/2
    Khung tình huống: Từ ngày 01/10/2026, Doanh nhân có đóng góp được tỉnh công nhận: <công nhận>
      Biết bà Vũ Thị Hạnh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là doanh nhân
      Và thành tích của các năm 2025, 2026
      Và hồ sơ ghi nhận:
        | có đóng góp được bộ, tỉnh công nhận | <công nhận> |
      Khi thẩm định đề nghị này ngày 03/03/2027
      Thì kết luận là "<kết luận>"

      Dữ liệu: được và không được công nhận
        | công nhận | kết luận                 |
        | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | Không đủ tiêu chuẩn      |

    @TC-74-25 @l2022/74/3/d
    Khung tình huống: Từ ngày 01/10/2026, Tập thể hoàn thành xuất sắc năm <năm đầu> và năm <năm sau>, dân chủ ở cơ sở: <dân chủ>
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm       | xếp loại |
        | <năm đầu> | xuất sắc |
        | <năm sau> | xuất sắc |
      Và hồ sơ ghi nhận:
        | thực hiện tốt dân chủ ở cơ sở | <dân chủ> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "<kết luận>"

      Dữ liệu: hai năm liền và đủ các điều kiện kèm theo
        | năm đầu | năm sau | dân chủ | kết luận                 |
        | 2025    | 2026    | có      | Đủ điều kiện, tiêu chuẩn |
        | 2024    | 2026    | có      | Không đủ tiêu chuẩn      |
        | 2025    | 2026    | không   | Không đủ tiêu chuẩn      |

    @TC-74-26 @l2022/74/3
    Khung tình huống: Từ ngày 01/10/2026, Tập thể có "<thành tích>", nội bộ đoàn kết: <đoàn kết>
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo phong trào thi đua
      Và thành tích của năm 2026
      Và hồ sơ ghi nhận:
        | nội bộ đoàn kết | <đoàn kết> |
        | <thành tích>    | có         |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "<kết luận>"

      Dữ liệu: điểm a, b, c khoản 3
        | thành tích                                                                                         | đoàn kết | kết luận                 |
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                              | có       | Đủ điều kiện, tiêu chuẩn |
        | lập thành tích xuất sắc đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý        | có       | Đủ điều kiện, tiêu chuẩn |
        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo | có       | Đủ điều kiện, tiêu chuẩn |
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                              | không    | Không đủ tiêu chuẩn      |

    @TC-74-27 @l2022/74/4
    Khung tình huống: Từ ngày 01/10/2026, Doanh nghiệp chấp hành tốt: <chấp hành>, đóng góp được tỉnh công nhận: <công nhận>
      Biết doanh nghiệp Hợp tác xã Tân Tiến được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2025, 2026
      Và hồ sơ ghi nhận:
        | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước | <chấp hành> |
        | có đóng góp được bộ, tỉnh công nhận                         | <công nhận> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ cả hai, thiếu một
        | chấp hành | công nhận | kết luận                 |
        | có        | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | có        | Không đủ tiêu chuẩn      |
        | có        | không     | Không đủ tiêu chuẩn      |

    @TC-74-28 @l2022/74/3
    Khung tình huống: Từ ngày 01/10/2026, Tập thể hai năm liền xuất sắc nhưng không đạt: "<không đạt>"
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2025 | xuất sắc |
        | 2026 | xuất sắc |
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: gương mẫu, phong trào, đời sống, tiết kiệm
        | không đạt                                                         |
        | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước |
        | tổ chức tốt phong trào thi đua                                    |
        | chăm lo đời sống vật chất và tinh thần của thành viên             |
        | thực hành tiết kiệm, phòng chống tham nhũng, lãng phí             |

    @TC-74-29 @l2022/74/3/d
    Khung tình huống: Từ ngày 01/10/2026, Tập thể được ghi "<danh hiệu>" cả hai năm 2025, 2026, xếp loại tốt
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu   |
        | 2025 | tốt      | <danh hiệu> |
        | 2026 | tốt      | <danh hiệu> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "<kết luận>"

      Dữ liệu: hai lần liên tục Tập thể lao động xuất sắc thay được hai năm xuất sắc
        | danh hiệu                  | kết luận                 |
        | Tập thể lao động xuất sắc  | Đủ điều kiện, tiêu chuẩn |
        | Đơn vị quyết thắng         | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |

    @TC-74-30 @l2022/74/5
    Khung tình huống: Từ ngày 01/10/2026, đóng góp công sức <công sức>, đất đai <đất đai>, tài sản <tài sản>
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo phong trào thi đua
      Và thành tích của năm 2026
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp về công sức | <công sức> |
        | có nhiều đóng góp về đất đai  | <đất đai>  |
        | có nhiều đóng góp về tài sản  | <tài sản>  |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: thiếu một là không đủ
        | công sức | đất đai | tài sản |
        | có       | không   | không   |
        | có       | có      | không   |
        | có       | không   | có      |
        | không    | có      | có      |

    @TC-74-31 @l2022/74/5 @l2022/8/1
    Tình huống: Từ ngày 01/10/2026, Hộ gia đình đề nghị theo công trạng thì lưu ý, không từ chối
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của năm 2026
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp về công sức | có |
        | có nhiều đóng góp về đất đai  | có |
        | có nhiều đóng góp về tài sản  | có |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và có lưu ý "Luật không nêu loại hình công trạng cho hộ gia đình"

  Quy tắc: Từ ngày 01/10/2026 Bằng khen của Thủ tướng Chính phủ vẫn xét theo Điều 73
    Căn cứ: Điều 14, khoản 1 Điều 73, điểm b khoản 1 Điều 73, điểm b khoản 2 Điều 73, khoản 3 Điều 73, khoản 4 Điều 73, điểm d khoản 4 Điều 73, điểm e khoản 4 Điều 73, khoản 5 Điều 73, khoản 6 Điều 73, khoản 7 Điều 73 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: luật sửa đổi năm 2026 chưa tra cứu được nội dung: chưa kiểm chứng.

    @TC-73-14 @l2022/73/1/b
    Khung tình huống: Từ ngày 01/10/2026, Đã có Bằng khen cấp tỉnh, năm 2024 xếp loại <xếp loại>, năm 2026 được ghi "<danh hiệu>"
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2020 | 31/12/2021 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu              |
        | 2022 | tốt        | Chiến sĩ thi đua cơ sở |
        | 2023 | tốt        | -                      |
        | 2024 | <xếp loại> | Chiến sĩ thi đua cơ sở |
        | 2025 | tốt        | -                      |
        | 2026 | tốt        | <danh hiệu>            |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: năm năm liên tục và 03 lần Chiến sĩ thi đua cơ sở
        | xếp loại   | danh hiệu              | kết luận                 |
        | tốt        | Chiến sĩ thi đua cơ sở | Đủ điều kiện, tiêu chuẩn |
        | hoàn thành | Chiến sĩ thi đua cơ sở | Không đủ tiêu chuẩn      |
        | tốt        | Lao động tiên tiến     | Không đủ tiêu chuẩn      |

    @TC-73-15 @l2022/73/1
    Khung tình huống: Từ ngày 01/10/2026, Cá nhân có thành tích "<thành tích>", chấp hành tốt: <chấp hành>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2022, 2026
      Và hồ sơ ghi nhận:
        | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước | <chấp hành> |
        | <thành tích>                                                | có          |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: điểm a, c, d; và khi không chấp hành tốt, không có thành tích nào
        | thành tích                                                                                                    | chấp hành | kết luận                 |
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                     | có        | Đủ điều kiện, tiêu chuẩn |
        | lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong bộ, tỉnh, hoặc đoạt giải cấp khu vực | có        | Đủ điều kiện, tiêu chuẩn |
        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                   | có        | Đủ điều kiện, tiêu chuẩn |
        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                   | không     | Không đủ tiêu chuẩn      |
        | nội bộ đoàn kết                                                                                               | có        | Không đủ tiêu chuẩn      |

    @TC-73-16 @l2022/73/2/b
    Khung tình huống: Từ ngày 01/10/2026, Người lao động có nhiều thành tích trong lao động, sản xuất: <thành tích>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là người lao động trực tiếp
      Và thành tích của các năm 2025, 2026
      Và hồ sơ ghi nhận:
        | lập nhiều thành tích hoặc thành tích đột xuất trong lao động, sản xuất | <thành tích> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: có và không
        | thành tích | kết luận                 |
        | có         | Đủ điều kiện, tiêu chuẩn |
        | không      | Không đủ tiêu chuẩn      |

    @TC-73-17 @l2022/73/3
    Khung tình huống: Từ ngày 01/10/2026, Người được đề nghị là <người>, đóng góp được bộ, tỉnh công nhận: <công nhận>
      Biết bà Vũ Thị Hạnh được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là <người>
      Và thành tích của các năm 2022, 2026
      Và hồ sơ ghi nhận:
        | có đóng góp được bộ, tỉnh công nhận | <công nhận> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: được và không được công nhận
        | người      | công nhận | kết luận                 |
        | doanh nhân | có        | Đủ điều kiện, tiêu chuẩn |
        | trí thức   | có        | Đủ điều kiện, tiêu chuẩn |
        | doanh nhân | không     | Không đủ tiêu chuẩn      |

    @TC-73-18 @l2022/73/4
    Khung tình huống: Từ ngày 01/10/2026, Tập thể có thành tích "<thành tích>", nội bộ đoàn kết: <đoàn kết>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2022, 2026
      Và hồ sơ ghi nhận:
        | nội bộ đoàn kết | <đoàn kết> |
        | <thành tích>    | có         |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: điểm a, b, c, đ; và khi không đoàn kết
        | thành tích                                                                             | đoàn kết | kết luận                 |
        | lập thành tích đột xuất có phạm vi ảnh hưởng trong bộ, tỉnh                            | có       | Đủ điều kiện, tiêu chuẩn |
        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện            | có       | Đủ điều kiện, tiêu chuẩn |
        | tiêu biểu trong cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức | có       | Đủ điều kiện, tiêu chuẩn |
        | thành tích phục vụ nhiệm vụ chính trị                                                  | có       | Đủ điều kiện, tiêu chuẩn |
        | thành tích phục vụ nhiệm vụ chính trị                                                  | không    | Không đủ tiêu chuẩn      |
        | thực hiện tốt dân chủ ở cơ sở                                                          | có       | Không đủ tiêu chuẩn      |

    @TC-73-19 @l2022/73/4/d
    Khung tình huống: Từ ngày 01/10/2026, Được bình xét trong phong trào của <nơi phát động>, thực hiện <số năm>, dịp sơ kết, tổng kết: <dịp>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo phong trào thi đua
      Và thành tích của các năm 2022, 2026
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có       |
        | phong trào thi đua do <nơi phát động> phát động                           | có       |
        | thời gian thực hiện phong trào thi đua                                    | <số năm> |
        | xét khen khi sơ kết hoặc tổng kết phong trào                              | <dịp>    |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: phong trào của Nhà nước xét dịp sơ kết, tổng kết; của bộ, tỉnh phải từ 03 năm
        | nơi phát động                          | số năm | dịp   | kết luận                 |
        | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | không | Không đủ tiêu chuẩn      |
        | bộ, ngành, tỉnh                        | 3 năm  | không | Đủ điều kiện, tiêu chuẩn |
        | bộ, ngành, tỉnh                        | 2 năm  | không | Không đủ tiêu chuẩn      |

    @TC-73-20 @l2022/73/4/e
    Khung tình huống: Từ ngày 01/10/2026, Năm năm xuất sắc sau Bằng khen cấp tỉnh, năm 2025 được ghi "<danh hiệu>", năm 2024 xếp loại <xếp loại>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2020 | 31/12/2021 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu   |
        | 2022 | xuất sắc   | -           |
        | 2023 | xuất sắc   | -           |
        | 2024 | <xếp loại> | -           |
        | 2025 | xuất sắc   | <danh hiệu> |
        | 2026 | xuất sắc   | -           |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: có một cờ và đủ năm năm liên tục
        | danh hiệu           | xếp loại | kết luận                 |
        | Cờ thi đua cấp tỉnh | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | -                   | xuất sắc | Không đủ tiêu chuẩn      |
        | Cờ thi đua cấp tỉnh | tốt      | Không đủ tiêu chuẩn      |

    @TC-73-21 @l2022/73/5
    Khung tình huống: Từ ngày 01/10/2026, Doanh nghiệp có đóng góp được bộ, tỉnh công nhận: <công nhận>
      Biết doanh nghiệp Hợp tác xã Tân Tiến được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2022, 2026
      Và hồ sơ ghi nhận:
        | có đóng góp được bộ, tỉnh công nhận | <công nhận> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: được và không được công nhận
        | công nhận | kết luận                 |
        | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | Không đủ tiêu chuẩn      |

    @TC-73-22 @l2022/73/6
    Khung tình huống: Từ ngày 01/10/2026, Đóng góp lớn về công sức <công sức>, đất đai <đất đai>, tài sản <tài sản>
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo phong trào thi đua
      Và thành tích của năm 2026
      Và hồ sơ ghi nhận:
        | đóng góp lớn về công sức | <công sức> |
        | đóng góp lớn về đất đai  | <đất đai>  |
        | đóng góp lớn về tài sản  | <tài sản>  |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ cả ba, thiếu một
        | công sức | đất đai | tài sản | kết luận                 |
        | có       | có      | có      | Đủ điều kiện, tiêu chuẩn |
        | không    | có      | có      | Không đủ tiêu chuẩn      |
        | có       | không   | có      | Không đủ tiêu chuẩn      |
        | có       | có      | không   | Không đủ tiêu chuẩn      |

    @TC-73-23 @l2022/73/7 @l2022/14
    Khung tình huống: Từ ngày 01/10/2026, Đóng góp cho Việt Nam được công nhận: <công nhận>, tôn trọng chủ quyền, pháp luật: <tôn trọng>
      Biết ông Lý Văn Nam được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là người Việt Nam ở nước ngoài, người nước ngoài, tổ chức nước ngoài
      Và thành tích của các năm 2022, 2026
      Và hồ sơ ghi nhận:
        | có đóng góp cho Việt Nam được bộ, tỉnh công nhận                            | <công nhận> |
        | tôn trọng độc lập, chủ quyền, pháp luật và phong tục, tập quán của Việt Nam | <tôn trọng> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ cả hai, thiếu một
        | công nhận | tôn trọng | kết luận                 |
        | có        | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | có        | Không đủ tiêu chuẩn      |
        | có        | không     | Không đủ tiêu chuẩn      |

    @TC-73-24 @l2022/73/4 @l2022/73/5
    Khung tình huống: Từ ngày 01/10/2026, <ai> có đóng góp nhưng không đạt: "<không đạt>"
      Biết <ai> được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2022, 2026
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện | có    |
        | <không đạt>                                                                 | không |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: gương mẫu với tập thể, chấp hành tốt với doanh nghiệp
        | ai                               | không đạt                                                         |
        | tập thể Trường Tiểu học Kim Đồng | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước |
        | doanh nghiệp Hợp tác xã Tân Tiến | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước       |

  Quy tắc: Từ ngày 01/10/2026 Huân chương Lao động vẫn xét theo các Điều 42, 43, 44
    Căn cứ: khoản 1 Điều 42, điểm đ khoản 1 Điều 42, khoản 4 Điều 42, điểm d khoản 4 Điều 42, khoản 1 Điều 43, điểm đ khoản 1 Điều 43, khoản 4 Điều 43, điểm d khoản 4 Điều 43, khoản 1 Điều 44, điểm a khoản 1 Điều 44, điểm e khoản 1 Điều 44, khoản 4 Điều 44, điểm đ khoản 4 Điều 44 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: luật sửa đổi năm 2026 chưa tra cứu được nội dung: chưa kiểm chứng.

    @TC-42-04 @l2022/42/1/đ
    Khung tình huống: Từ ngày 01/10/2026, Hạng Nhất, sau hạng Nhì có 05 năm, năm 2025 xếp loại <xếp loại>, năm 2026 được ghi "<danh hiệu>"
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                     | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Nhì | công trạng | 01/01/2017 | 31/12/2021 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                 |
        | 2022 | xuất sắc   | -                         |
        | 2023 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2024 | tốt        | -                         |
        | 2025 | <xếp loại> | -                         |
        | 2026 | tốt        | <danh hiệu>               |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: 03 năm xuất sắc và 02 lần Chiến sĩ thi đua cấp tỉnh
        | xếp loại | danh hiệu                 | kết luận                 |
        | xuất sắc | Chiến sĩ thi đua cấp tỉnh | Đủ điều kiện, tiêu chuẩn |
        | tốt      | Chiến sĩ thi đua cấp tỉnh | Không đủ tiêu chuẩn      |
        | xuất sắc | Chiến sĩ thi đua cơ sở    | Không đủ tiêu chuẩn      |

    @TC-42-05 @l2022/42/4/d
    Khung tình huống: Từ ngày 01/10/2026, Hạng Nhất, sau hạng Nhì có 05 năm xuất sắc, được <năm 2022>, <năm 2024>, <năm 2026>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                     | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Nhì | công trạng | 01/01/2017 | 31/12/2021 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu  |
        | 2022 | xuất sắc | <năm 2022> |
        | 2023 | xuất sắc | -          |
        | 2024 | xuất sắc | <năm 2024> |
        | 2025 | xuất sắc | -          |
        | 2026 | xuất sắc | <năm 2026> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai Cờ thi đua của Chính phủ, hoặc một và hai cờ cấp tỉnh
        | năm 2022                 | năm 2024                 | năm 2026                  | kết luận                 |
        | Cờ thi đua của Chính phủ | Cờ thi đua của Chính phủ | Tập thể lao động xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh      | Cờ thi đua của Chính phủ | Cờ thi đua cấp tỉnh       | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh      | Cờ thi đua của Chính phủ | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |
        | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |

    @TC-42-06 @l2022/42/1 @l2022/43/1 @l2022/44/1 @l2022/42/4 @l2022/43/4 @l2022/44/4
    Khung tình huống: Từ ngày 01/10/2026, <ai> được đề nghị tặng <huân chương>, đủ mức theo đường khác: <đủ mức>
      Biết <ai> được đề nghị tặng "<huân chương>" theo đột xuất
      Và thành tích tính từ ngày 02/02/2027 đến ngày 02/02/2027
      Và hồ sơ ghi nhận:
        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của <huân chương> | <đủ mức> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng hạng, cá nhân và tập thể
        | ai                               | huân chương                    | đủ mức | kết luận                 |
        | ông Nguyễn Văn Mẫu               | Huân chương Lao động hạng Ba   | có     | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Ba   | không  | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | Huân chương Lao động hạng Nhì  | có     | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Nhì  | không  | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Nhất | có     | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | Huân chương Lao động hạng Nhất | không  | Không đủ tiêu chuẩn      |

    @TC-43-03 @l2022/43/1/đ
    Khung tình huống: Từ ngày 01/10/2026, Hạng Nhì, sau hạng Ba có 05 năm, năm 2024 xếp loại <xếp loại>, năm 2026 được ghi "<danh hiệu>"
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhì" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                    | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Ba | công trạng | 01/01/2017 | 31/12/2021 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu   |
        | 2022 | xuất sắc   | -           |
        | 2023 | tốt        | -           |
        | 2024 | <xếp loại> | -           |
        | 2025 | tốt        | -           |
        | 2026 | tốt        | <danh hiệu> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: 02 năm xuất sắc và 01 lần Chiến sĩ thi đua cấp tỉnh
        | xếp loại | danh hiệu                 | kết luận                 |
        | xuất sắc | Chiến sĩ thi đua cấp tỉnh | Đủ điều kiện, tiêu chuẩn |
        | tốt      | Chiến sĩ thi đua cấp tỉnh | Không đủ tiêu chuẩn      |
        | xuất sắc | Chiến sĩ thi đua cơ sở    | Không đủ tiêu chuẩn      |

    @TC-43-04 @l2022/43/4/d
    Khung tình huống: Từ ngày 01/10/2026, Hạng Nhì, sau hạng Ba có 05 năm xuất sắc, được <năm 2022>, <năm 2024>, <năm 2026>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Nhì" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                    | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Ba | công trạng | 01/01/2017 | 31/12/2021 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu  |
        | 2022 | xuất sắc | <năm 2022> |
        | 2023 | xuất sắc | -          |
        | 2024 | xuất sắc | <năm 2024> |
        | 2025 | xuất sắc | -          |
        | 2026 | xuất sắc | <năm 2026> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: một Cờ thi đua của Chính phủ và một cờ cấp tỉnh, hoặc ba cờ cấp tỉnh
        | năm 2022                  | năm 2024                 | năm 2026                  | kết luận                 |
        | Cờ thi đua cấp tỉnh       | Cờ thi đua của Chính phủ | Tập thể lao động xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh       | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh       | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh       | Cờ thi đua cấp tỉnh      | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc | Cờ thi đua của Chính phủ | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |

    @TC-44-07 @l2022/44/1/e
    Khung tình huống: Từ ngày 01/10/2026, Hạng Ba, Bằng khen của Thủ tướng cho kỳ đến ngày <đến ngày>, năm 2025 xếp loại <xếp loại>, năm 2026 được ghi "<danh hiệu>"
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2017 | <đến ngày> |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu              |
        | 2022 | tốt        | Chiến sĩ thi đua cơ sở |
        | 2023 | tốt        | -                      |
        | 2024 | tốt        | Chiến sĩ thi đua cơ sở |
        | 2025 | <xếp loại> | -                      |
        | 2026 | tốt        | <danh hiệu>            |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: 05 năm, có 01 năm xuất sắc và 03 lần Chiến sĩ thi đua cơ sở
        | đến ngày   | xếp loại | danh hiệu              | kết luận                 |
        | 31/12/2021 | xuất sắc | Chiến sĩ thi đua cơ sở | Đủ điều kiện, tiêu chuẩn |
        | 31/12/2022 | xuất sắc | Chiến sĩ thi đua cơ sở | Không đủ tiêu chuẩn      |
        | 31/12/2021 | tốt      | Chiến sĩ thi đua cơ sở | Không đủ tiêu chuẩn      |
        | 31/12/2021 | xuất sắc | Lao động tiên tiến     | Không đủ tiêu chuẩn      |

    @TC-44-08 @l2022/44/1/a
    Khung tình huống: Từ ngày 01/10/2026, Hạng Ba, xuất sắc trong phong trào của tỉnh thực hiện <số năm>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo phong trào thi đua
      Và thành tích của các năm 2022, 2026
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có       |
        | phong trào thi đua do bộ, ngành, tỉnh phát động                           | có       |
        | thời gian thực hiện phong trào thi đua                                    | <số năm> |
        | xét khen khi sơ kết hoặc tổng kết phong trào                              | có       |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từ 05 năm trở lên
        | số năm | kết luận                 |
        | 5 năm  | Đủ điều kiện, tiêu chuẩn |
        | 4 năm  | Không đủ tiêu chuẩn      |

    @TC-44-09 @l2022/44/4/đ
    Khung tình huống: Từ ngày 01/10/2026, Hạng Ba, thành lập <thời gian>, sau Bằng khen của Thủ tướng có <danh hiệu một> và <danh hiệu hai>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2017 | 31/12/2021 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu       |
        | 2022 | xuất sắc | -               |
        | 2023 | xuất sắc | <danh hiệu một> |
        | 2024 | xuất sắc | -               |
        | 2025 | xuất sắc | <danh hiệu hai> |
        | 2026 | xuất sắc | -               |
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể | <thời gian> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: 10 năm hoạt động; một Cờ thi đua của Chính phủ hoặc hai cờ
        | thời gian | danh hiệu một            | danh hiệu hai             | kết luận                 |
        | 10 năm    | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh       | Đủ điều kiện, tiêu chuẩn |
        | 10 năm    | Cờ thi đua cấp tỉnh      | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |
        | 10 năm    | Cờ thi đua của Chính phủ | Tập thể lao động xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | 9 năm     | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |

    @TC-44-10 @l2022/44/4/đ
    Khung tình huống: Từ ngày 01/10/2026, Hạng Ba, hai Bằng khen cấp tỉnh, tập thể không thuộc đối tượng tặng cờ: <không tặng cờ>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2017 | 31/12/2021 |
        | Bằng khen của Chủ tịch UBND tỉnh  | công trạng | 01/01/2022 | 31/12/2023 |
        | Bằng khen của Chủ tịch UBND tỉnh  | công trạng | 01/01/2024 | 31/12/2025 |
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2022 | xuất sắc |
        | 2023 | xuất sắc |
        | 2024 | xuất sắc |
        | 2025 | xuất sắc |
        | 2026 | xuất sắc |
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể               | 10 năm          |
        | thuộc loại tập thể không thuộc đối tượng tặng cờ thi đua | <không tặng cờ> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: chỉ tập thể không được xét cờ mới tính hai Bằng khen
        | không tặng cờ | kết luận                 |
        | có            | Đủ điều kiện, tiêu chuẩn |
        | không         | Không đủ tiêu chuẩn      |

    @TC-44-11 @l2022/44/4 @l2022/43/4 @l2022/42/4
    Khung tình huống: Từ ngày 01/10/2026, Tập thể được bình xét trong phong trào do Chủ tịch nước, Thủ tướng phát động, <huân chương>, dịp sơ kết, tổng kết: <dịp>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "<huân chương>" theo phong trào thi đua
      Và thành tích của các năm 2022, 2026
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có    |
        | phong trào thi đua do Chủ tịch nước hoặc Thủ tướng Chính phủ phát động    | có    |
        | xét khen khi sơ kết hoặc tổng kết phong trào                              | <dịp> |
        | thời gian thực hiện phong trào thi đua                                    | 5 năm |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng hạng
        | huân chương                    | dịp   | kết luận                 |
        | Huân chương Lao động hạng Ba   | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | không | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | không | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | không | Không đủ tiêu chuẩn      |

    @TC-44-12 @l2022/44/1 @l2022/44/4 @l2022/43/4 @l2022/42/4
    Khung tình huống: Từ ngày 01/10/2026, <ai> đủ mức theo đường khác nhưng không đạt: "<không đạt>"
      Biết <ai> được đề nghị tặng "<huân chương>" theo đột xuất
      Và thành tích tính từ ngày 02/02/2027 đến ngày 02/02/2027
      Và hồ sơ ghi nhận:
        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của <huân chương> | có    |
        | <không đạt>                                                                                                  | không |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: chấp hành tốt với mọi đối tượng, đoàn kết với tập thể
        | ai                               | huân chương                    | không đạt                                                   |
        | ông Nguyễn Văn Mẫu               | Huân chương Lao động hạng Ba   | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước |
        | ông Nguyễn Văn Mẫu               | Huân chương Lao động hạng Nhất | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Ba   | nội bộ đoàn kết                                             |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Nhì  | nội bộ đoàn kết                                             |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Nhất | nội bộ đoàn kết                                             |
