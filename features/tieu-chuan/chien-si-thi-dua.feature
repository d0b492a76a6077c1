# language: vi
Tính năng: Tiêu chuẩn Chiến sĩ thi đua cấp tỉnh, Chiến sĩ thi đua toàn quốc

  Quy tắc: Chiến sĩ thi đua cấp tỉnh cần 03 lần liên tục Chiến sĩ thi đua cơ sở và thành tích ảnh hưởng trong tỉnh
    Căn cứ: điểm b khoản 1 Điều 21, Điều 22 Luật Thi đua, khen thưởng năm 2022; khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP; Công văn số 5007/BNV-TĐKT; khoản 2 Điều 9 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; cách tính lần liên tục: chưa kiểm chứng; mức 90% từ ngày 01/07/2025: theo nguồn dẫn lại.

    @CA-05 @l2022/22/1 @nd98-2023/30/7
    Khung tình huống: Trường hợp C05, Hội đồng 20 người có <đồng ý> phiếu đồng ý
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng | phạm vi |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2025 | xuất sắc | Chiến sĩ thi đua cơ sở | 1                   | tỉnh    |
      Và Hội đồng Thi đua - Khen thưởng tỉnh có 20 thành viên
      Và có <đồng ý> phiếu đồng ý tại phiên họp ngày 10/03/2026
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng "Chiến sĩ thi đua cấp tỉnh" ngày 20/03/2026
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và cần ít nhất 18 phiếu đồng ý
      Và về Hội đồng, kết luận là "<về Hội đồng>"
      Và về Hội đồng, nguồn của kết luận là "Theo nguồn dẫn lại"

      Dữ liệu: 18 trên 20 là đúng 90%
        | đồng ý | về Hội đồng          |
        | 18     | Đủ tỷ lệ phiếu       |
        | 17     | Không đủ tỷ lệ phiếu |

    @CA-06 @l2022/22/1 @nd98-2023/30/7
    Khung tình huống: Trường hợp C06, Hội đồng 19 người có <đồng ý> phiếu đồng ý
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng | phạm vi |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2025 | xuất sắc | Chiến sĩ thi đua cơ sở | 1                   | tỉnh    |
      Và Hội đồng Thi đua - Khen thưởng tỉnh có 19 thành viên
      Và có <đồng ý> phiếu đồng ý tại phiên họp ngày 10/03/2026
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng "Chiến sĩ thi đua cấp tỉnh" ngày 20/03/2026
      Thì cần ít nhất 18 phiếu đồng ý
      Và về Hội đồng, kết luận là "<về Hội đồng>"
      Và kết luận là "<kết luận>"

      Dữ liệu: 17 trên 19 là 89,47%, chưa đủ 90%
        | đồng ý | về Hội đồng          | kết luận                 |
        | 17     | Không đủ tỷ lệ phiếu | Không đủ tỷ lệ phiếu     |
        | 18     | Đủ tỷ lệ phiếu       | Đủ điều kiện, tiêu chuẩn |

    @CA-07 @l2022/22/1/a
    Khung tình huống: Trường hợp C07, Chiến sĩ thi đua cơ sở các năm <năm một>, <năm hai>, 2025
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm       | xếp loại | danh hiệu              | sáng kiến chưa dùng | phạm vi |
        | <năm một> | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | <năm hai> | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2025      | xuất sắc | Chiến sĩ thi đua cơ sở | 1                   | tỉnh    |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"
      Và về tiêu chuẩn, nguồn của kết luận là "Chưa kiểm chứng"

      Dữ liệu: năm 2024 không đạt thì chuỗi bị đứt
        | năm một | năm hai | kết luận                 |
        | 2022    | 2023    | Không đủ tiêu chuẩn      |
        | 2023    | 2024    | Đủ điều kiện, tiêu chuẩn |

    @CA-08 @l2022/22/1/b
    Khung tình huống: Trường hợp C08, ba lần liên tục, xuất sắc, có <sáng kiến> sáng kiến và <đề tài> đề tài
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng | đề tài chưa dùng | phạm vi   |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | 0                | -         |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | 0                | -         |
        | 2025 | xuất sắc | Chiến sĩ thi đua cơ sở | <sáng kiến>         | <đề tài>         | <phạm vi> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: xuất sắc không thay được sáng kiến, đề tài có ảnh hưởng trong tỉnh
        | sáng kiến | đề tài | phạm vi | kết luận                 |
        | 0         | 0      | -       | Không đủ tiêu chuẩn      |
        | 1         | 0      | cơ sở   | Không đủ tiêu chuẩn      |
        | 1         | 0      | tỉnh    | Đủ điều kiện, tiêu chuẩn |
        | 0         | 1      | tỉnh    | Đủ điều kiện, tiêu chuẩn |

    @TC-22-01 @l2022/22/1/a
    Khung tình huống: Được lựa chọn là người tiêu biểu xuất sắc: <tiêu biểu>
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng | phạm vi |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2025 | xuất sắc | Chiến sĩ thi đua cơ sở | 1                   | tỉnh    |
      Và hồ sơ ghi nhận:
        | được lựa chọn là người có thành tích tiêu biểu xuất sắc trong số những người đủ số lần đạt danh hiệu | <tiêu biểu> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ số lần mà không được chọn thì không đủ
        | tiêu biểu | kết luận                 |
        | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | Không đủ tiêu chuẩn      |

    @TC-22-02 @l2022/22/1/b @cv5007/III/5/c
    Tình huống: Sáng kiến đã dùng để xét Chiến sĩ thi đua cơ sở thì phải xin ý kiến
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến đã dùng | phạm vi |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                 | -       |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                 | -       |
        | 2025 | tốt      | Chiến sĩ thi đua cơ sở | 1                 | tỉnh    |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì kết luận là "Cần xin ý kiến"

    @TC-22-04 @l2022/22/1/b @l2022/21/1/b @cv5007/III/5/c
    Khung tình huống: <danh hiệu>, sáng kiến phạm vi <phạm vi> đã dùng, cách hiểu đã chọn là "<cách hiểu>"
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "<danh hiệu>"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu | sáng kiến đã dùng | phạm vi   |
        | 2023 | xuất sắc | <các năm> | 0                 | -         |
        | 2024 | xuất sắc | <các năm> | 0                 | -         |
        | 2025 | xuất sắc | <các năm> | 1                 | <phạm vi> |
      Và đơn vị đã có văn bản chọn cách hiểu "<cách hiểu>"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai cách hiểu về việc dùng lại sáng kiến
        | danh hiệu                  | các năm                   | phạm vi   | cách hiểu                                            | kết luận                 |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | tỉnh      | Mỗi sáng kiến chỉ dùng làm tiêu chuẩn một lần        | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | tỉnh      | Được dùng lại từ danh hiệu này cho danh hiệu cao hơn | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | toàn quốc | Mỗi sáng kiến chỉ dùng làm tiêu chuẩn một lần        | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | toàn quốc | Được dùng lại từ danh hiệu này cho danh hiệu cao hơn | Đủ điều kiện, tiêu chuẩn |

    @TC-22-05 @l2022/22/1/b @l2022/21/1/b
    Khung tình huống: Lực lượng vũ trang đề nghị <danh hiệu>, "<thành tích>": <có không>
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "<danh hiệu>"
      Và người được đề nghị thuộc lực lượng vũ trang
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu |
        | 2023 | xuất sắc | <các năm> |
        | 2024 | xuất sắc | <các năm> |
        | 2025 | xuất sắc | <các năm> |
      Và hồ sơ ghi nhận:
        | <thành tích> | <có không> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: ảnh hưởng toàn lực lượng và ảnh hưởng toàn quốc
        | danh hiệu                  | các năm                   | thành tích                                                                                                    | có không | kết luận                 |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có ảnh hưởng trong toàn quân hoặc toàn lực lượng công an | có       | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có ảnh hưởng trong toàn quân hoặc toàn lực lượng công an | không    | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có ảnh hưởng trong phạm vi toàn quốc                     | có       | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có ảnh hưởng trong phạm vi toàn quốc                     | không    | Không đủ tiêu chuẩn      |

    @TC-22-03 @l2022/22/1
    Khung tình huống: Đã là Chiến sĩ thi đua cấp tỉnh năm <năm đạt>, nay đề nghị tiếp
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và thành tích của các năm 2023, 2025
      Và kết quả các năm như sau:
        | năm       | xếp loại | danh hiệu                 | sáng kiến chưa dùng | phạm vi |
        | <năm đạt> | xuất sắc | Chiến sĩ thi đua cấp tỉnh | 0                   | -       |
        | 2023      | xuất sắc | Chiến sĩ thi đua cơ sở    | 0                   | -       |
        | 2024      | xuất sắc | Chiến sĩ thi đua cơ sở    | 0                   | -       |
        | 2025      | xuất sắc | Chiến sĩ thi đua cơ sở    | 1                   | tỉnh    |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: lần đã dùng để xét lần trước thì không tính lại
        | năm đạt | kết luận                 |
        | 2022    | Đủ điều kiện, tiêu chuẩn |
        | 2023    | Không đủ tiêu chuẩn      |

    @TC-09-02 @nd91-2017/9/2
    Khung tình huống: Trước ngày 01/01/2024, ba lần liên tục, sáng kiến phạm vi <phạm vi>
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng | phạm vi   |
        | 2021 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -         |
        | 2022 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -         |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở | 1                   | <phạm vi> |
      Khi thẩm định đề nghị này ngày 28/12/2023
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: phạm vi tỉnh và phạm vi cơ sở
        | phạm vi | kết luận                 |
        | tỉnh    | Đủ điều kiện, tiêu chuẩn |
        | cơ sở   | Không đủ tiêu chuẩn      |

  Quy tắc: Quyết định của cấp huyện ký trước khi cấp huyện kết thúc vẫn là căn cứ xét danh hiệu cao hơn
    Căn cứ: Điều 95 Luật Thi đua, khen thưởng năm 2022; Điều 10 Nghị quyết số 190/2025/QH15.
    Nguồn: chưa kiểm chứng (suy luận từ Điều 10 và Điều 95).

    @CA-62 @nq190-2025/10 @l2022/95
    Tình huống: Trường hợp C62, ba lần Chiến sĩ thi đua cơ sở do Chủ tịch UBND thị xã Hòa Thành quyết định
      Biết bà Phạm Thị Hòa ở xã Trường Tây được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | quyết định                                             | sáng kiến chưa dùng | phạm vi |
        | 2022 | xuất sắc | Chiến sĩ thi đua cơ sở | Quyết định của Chủ tịch UBND thị xã Hòa Thành năm 2022 | 0                   | -       |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở | Quyết định của Chủ tịch UBND thị xã Hòa Thành năm 2023 | 0                   | -       |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở | Quyết định của Chủ tịch UBND thị xã Hòa Thành năm 2024 | 1                   | tỉnh    |
      Khi Chủ tịch UBND tỉnh Tây Ninh ký quyết định tặng "Chiến sĩ thi đua cấp tỉnh" ngày 22/09/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và về tiêu chuẩn, nguồn của kết luận là "Chưa kiểm chứng"
      Và không có lưu ý nào

  Quy tắc: Chiến sĩ thi đua toàn quốc cần 02 lần liên tục Chiến sĩ thi đua cấp tỉnh và thành tích ảnh hưởng toàn quốc
    Căn cứ: Điều 21 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; cách tính lần liên tục: chưa kiểm chứng.

    @CA-09 @l2022/21/1/b
    Khung tình huống: Trường hợp C09, sáng kiến được công nhận phạm vi <phạm vi>
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua toàn quốc"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                 | sáng kiến chưa dùng | phạm vi   |
        | 2022 | xuất sắc | Chiến sĩ thi đua cấp tỉnh | 0                   | -         |
        | 2025 | xuất sắc | Chiến sĩ thi đua cấp tỉnh | 1                   | <phạm vi> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: phạm vi tỉnh là chưa đủ
        | phạm vi   | kết luận                 |
        | tỉnh      | Không đủ tiêu chuẩn      |
        | toàn quốc | Đủ điều kiện, tiêu chuẩn |

    @TC-21-01 @l2022/21/1/a
    Khung tình huống: Năm 2022 được ghi "<danh hiệu>", hai lần liên tục theo cách tính của nghị định: <liên tục>
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua toàn quốc"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                 | đề tài chưa dùng | phạm vi   |
        | 2022 | xuất sắc | <danh hiệu>               | 0                | -         |
        | 2025 | xuất sắc | Chiến sĩ thi đua cấp tỉnh | 1                | toàn quốc |
      Và hồ sơ ghi nhận:
        | các lần đạt Chiến sĩ thi đua cấp bộ, tỉnh là liên tục theo cách tính của nghị định | <liên tục> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ hai lần, thiếu một lần, hai lần không liên tục
        | danh hiệu                 | liên tục | kết luận                 |
        | Chiến sĩ thi đua cấp tỉnh | có       | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cơ sở    | có       | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cấp tỉnh | không    | Không đủ tiêu chuẩn      |

  Quy tắc: Trước ngày 01/01/2024, mỗi năm một đối tượng chỉ được đề nghị một hình thức khen thưởng cấp Nhà nước
    Căn cứ: Thông tư số 12/2019/TT-BNV; Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản; tiêu chuẩn Chiến sĩ thi đua toàn quốc theo luật cũ: chưa kiểm chứng.

    @TC-12-01 @tt12-2019 @l2003
    Khung tình huống: Trong năm đã đề nghị <số lần> hình thức cấp Nhà nước khác, xét ngày <ngày xét>
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua toàn quốc"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                 | sáng kiến chưa dùng | phạm vi   |
        | 2020 | xuất sắc | Chiến sĩ thi đua cấp tỉnh | 0                   | -         |
        | 2023 | xuất sắc | Chiến sĩ thi đua cấp tỉnh | 1                   | toàn quốc |
      Và hồ sơ ghi nhận:
        | số danh hiệu, hình thức khen thưởng cấp Nhà nước khác đã đề nghị trong năm | <số lần> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai bên ngày 01/01/2024
        | số lần | ngày xét   | kết luận                 |
        | 0 lần  | 31/12/2023 | Đủ điều kiện, tiêu chuẩn |
        | 1 lần  | 31/12/2023 | Không đủ tiêu chuẩn      |
        | 1 lần  | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
