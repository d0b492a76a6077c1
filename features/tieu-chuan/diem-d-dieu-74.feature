# language: vi
Tính năng: Điểm d khoản 1 Điều 74 theo từng cách hiểu

  Quy tắc: Chọn cách hiểu nào của điểm d thì tính đủ từng con số của cách hiểu đó, cả với doanh nhân, trí thức, nhà khoa học
    Căn cứ: điểm d khoản 1, khoản 2 Điều 74 Luật Thi đua, khen thưởng năm 2022; Công văn số 5007/BNV-TĐKT; Công văn số 1168/BNV-BTĐKT ngày 06/02/2026.
    Nguồn: còn cách hiểu khác nhau.

    @TC-74-400 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Cá nhân, 2024: <xếp loại đầu>, <danh hiệu đầu>; 2025: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; phải có cả hai nội dung
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2024 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2025 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở hoặc hai năm xuất sắc, và thêm hai sáng kiến hoặc hai đề tài chưa dùng"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | xuất sắc     | -                      | 2         | 2      | Không đủ tiêu chuẩn      |

    @TC-74-401 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Cá nhân, 2024: <xếp loại đầu>, <danh hiệu đầu>; 2025: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; danh hiệu là đủ
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2024 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2025 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở là đủ; hoặc hai năm xuất sắc kèm hai sáng kiến, đề tài"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 2         | 2      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | xuất sắc     | -                      | 2         | 2      | Không đủ tiêu chuẩn      |

    @TC-74-402 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Cá nhân, 2024: <xếp loại đầu>, <danh hiệu đầu>; 2025: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; một sáng kiến và một đề tài
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2024 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2025 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Chấp nhận một sáng kiến và một đề tài"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Không đủ tiêu chuẩn      |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 2      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |

    @TC-74-403 @l2022/74/2 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Doanh nhân, 2024: <xếp loại đầu>, <danh hiệu đầu>; 2025: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; phải có cả hai nội dung
      Biết bà Vũ Thị Hạnh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là doanh nhân
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2024 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2025 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở hoặc hai năm xuất sắc, và thêm hai sáng kiến hoặc hai đề tài chưa dùng"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | xuất sắc     | -                      | 2         | 2      | Không đủ tiêu chuẩn      |

    @TC-74-404 @l2022/74/2 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Doanh nhân, 2024: <xếp loại đầu>, <danh hiệu đầu>; 2025: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; danh hiệu là đủ
      Biết bà Vũ Thị Hạnh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là doanh nhân
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2024 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2025 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở là đủ; hoặc hai năm xuất sắc kèm hai sáng kiến, đề tài"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 2         | 2      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | xuất sắc     | -                      | 2         | 2      | Không đủ tiêu chuẩn      |

    @TC-74-405 @l2022/74/2 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Doanh nhân, 2024: <xếp loại đầu>, <danh hiệu đầu>; 2025: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; một sáng kiến và một đề tài
      Biết bà Vũ Thị Hạnh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là doanh nhân
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2024 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2025 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Chấp nhận một sáng kiến và một đề tài"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Không đủ tiêu chuẩn      |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 2      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |

  Quy tắc: Từ ngày 01/10/2026 các cách hiểu của điểm d vẫn tính như trước
    Căn cứ: điểm d khoản 1, khoản 2 Điều 74 Luật Thi đua, khen thưởng năm 2022; Công văn số 5007/BNV-TĐKT; Công văn số 1168/BNV-BTĐKT ngày 06/02/2026.
    Nguồn: luật sửa đổi năm 2026 chưa tra cứu được nội dung: chưa kiểm chứng; cách hiểu của điểm d: còn cách hiểu khác nhau.

    @TC-74-406 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Cá nhân, 2025: <xếp loại đầu>, <danh hiệu đầu>; 2026: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; phải có cả hai nội dung, từ ngày 01/10/2026
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2025 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2026 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở hoặc hai năm xuất sắc, và thêm hai sáng kiến hoặc hai đề tài chưa dùng"
      Khi thẩm định đề nghị này ngày 10/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | xuất sắc     | -                      | 2         | 2      | Không đủ tiêu chuẩn      |

    @TC-74-407 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Cá nhân, 2025: <xếp loại đầu>, <danh hiệu đầu>; 2026: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; danh hiệu là đủ, từ ngày 01/10/2026
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2025 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2026 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở là đủ; hoặc hai năm xuất sắc kèm hai sáng kiến, đề tài"
      Khi thẩm định đề nghị này ngày 10/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 2         | 2      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | xuất sắc     | -                      | 2         | 2      | Không đủ tiêu chuẩn      |

    @TC-74-408 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Cá nhân, 2025: <xếp loại đầu>, <danh hiệu đầu>; 2026: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; một sáng kiến và một đề tài, từ ngày 01/10/2026
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2025 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2026 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Chấp nhận một sáng kiến và một đề tài"
      Khi thẩm định đề nghị này ngày 10/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Không đủ tiêu chuẩn      |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 2      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |

    @TC-74-409 @l2022/74/2 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Doanh nhân, 2025: <xếp loại đầu>, <danh hiệu đầu>; 2026: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; phải có cả hai nội dung, từ ngày 01/10/2026
      Biết bà Vũ Thị Hạnh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là doanh nhân
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2025 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2026 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở hoặc hai năm xuất sắc, và thêm hai sáng kiến hoặc hai đề tài chưa dùng"
      Khi thẩm định đề nghị này ngày 10/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | xuất sắc     | -                      | 2         | 2      | Không đủ tiêu chuẩn      |

    @TC-74-410 @l2022/74/2 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Doanh nhân, 2025: <xếp loại đầu>, <danh hiệu đầu>; 2026: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; danh hiệu là đủ, từ ngày 01/10/2026
      Biết bà Vũ Thị Hạnh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là doanh nhân
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2025 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2026 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở là đủ; hoặc hai năm xuất sắc kèm hai sáng kiến, đề tài"
      Khi thẩm định đề nghị này ngày 10/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 0      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 2         | 2      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | xuất sắc     | -                      | 2         | 2      | Không đủ tiêu chuẩn      |

    @TC-74-411 @l2022/74/2 @l2022/74/1/d @cv5007 @cv1168
    Khung tình huống: Doanh nhân, 2025: <xếp loại đầu>, <danh hiệu đầu>; 2026: <xếp loại sau>, <danh hiệu sau>; chưa dùng <sáng kiến> sáng kiến, <đề tài> đề tài; một sáng kiến và một đề tài, từ ngày 01/10/2026
      Biết bà Vũ Thị Hạnh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là doanh nhân
      Và kết quả các năm như sau:
        | năm  | xếp loại       | danh hiệu       | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2025 | <xếp loại đầu> | <danh hiệu đầu> | 0                   | 0                |
        | 2026 | <xếp loại sau> | <danh hiệu sau> | <sáng kiến>         | <đề tài>         |
      Và đơn vị đã có văn bản chọn cách hiểu "Chấp nhận một sáng kiến và một đề tài"
      Khi thẩm định đề nghị này ngày 10/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ và thiếu một của từng con số
        | xếp loại đầu | danh hiệu đầu          | xếp loại sau | danh hiệu sau          | sáng kiến | đề tài | kết luận                 |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 2         | 0      | Không đủ tiêu chuẩn      |
        | tốt          | Chiến sĩ thi đua cơ sở | tốt          | Chiến sĩ thi đua cơ sở | 0         | 2      | Không đủ tiêu chuẩn      |
        | tốt          | -                      | tốt          | Chiến sĩ thi đua cơ sở | 1         | 1      | Không đủ tiêu chuẩn      |
        | xuất sắc     | -                      | xuất sắc     | -                      | 1         | 1      | Đủ điều kiện, tiêu chuẩn |
        | tốt          | -                      | xuất sắc     | -                      | 1         | 1      | Không đủ tiêu chuẩn      |
