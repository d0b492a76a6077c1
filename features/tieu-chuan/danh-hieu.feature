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

  Quy tắc: Chiến sĩ thi đua cơ sở cần hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến, đề tài
    Căn cứ: Điều 23 Luật Thi đua, khen thưởng năm 2022.
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

  Quy tắc: Lao động tiên tiến phải được xếp loại hoàn thành tốt nhiệm vụ trở lên
    Căn cứ: khoản 1 Điều 24 Luật Thi đua, khen thưởng năm 2022.
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
