# language: vi
Tính năng: Việc đến hạn, ở bàn nào; tính ngược từ buổi lễ

  Quy tắc: Quá hạn đếm bằng ngày làm việc, kể cả thứ Bảy làm bù
    Căn cứ: Quyết định số 638/QĐ-BNV năm 2025; Điều 147, Điều 148 Bộ luật Dân sự năm 2015; Thông báo số 9441/TB-BNV về ngày nghỉ năm 2026.
    Nguồn: đã đối chiếu văn bản; cách đếm ngày làm việc: chưa kiểm chứng; lịch nghỉ: theo nguồn dẫn lại.

    Bối cảnh:
      Biết ông Lê Văn Tâm ở phường Bỉm Sơn được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 10/12/2025 | Gửi hồ sơ       |
        | 10/12/2025 | Tiếp nhận hồ sơ |

    @TH-DH-01 @qd638-2025-bnv @cal-2026 @bl-ds-2015/147 @bl-ds-2015/148
    Khung tình huống: Nhận đủ ngày 10/12/2025, xem ngày <ngày xem>
      Khi xem việc đến hạn ngày <ngày xem>
      Thì hạn cuối là ngày 09/01/2026, "<tình trạng>"
      Và hồ sơ ở bàn của "Phòng Văn hóa - Xã hội, UBND phường Bỉm Sơn"

      Dữ liệu: ngày 10/01/2026 là thứ Bảy làm bù
        | ngày xem   | tình trạng              |
        | 08/01/2026 | Còn 1 ngày làm việc     |
        | 09/01/2026 | Đến hạn hôm nay         |
        | 10/01/2026 | Quá hạn 1 ngày làm việc |
        | 11/01/2026 | Quá hạn 1 ngày làm việc |
        | 12/01/2026 | Quá hạn 2 ngày làm việc |

  Quy tắc: Khi hồ sơ chưa đủ, đang tạm dừng hoặc đã trình thì không đếm trễ
    Căn cứ: khoản 2 Điều 32 Nghị định số 98/2023/NĐ-CP; khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; thời hạn khi tạm dừng: còn cách hiểu khác nhau, mặc định tính lại từ ngày tiếp tục.

    @TH-DH-02 @nd98-2023/32/2 @nd152-2025/4/4
    Khung tình huống: Sau khi "<việc>" thì chưa tính hạn
      Biết ông Lê Văn Tâm ở phường Bỉm Sơn được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 10/12/2025 | Gửi hồ sơ       |
        | 10/12/2025 | Tiếp nhận hồ sơ |
        | 15/12/2025 | <việc>          |
      Khi xem việc đến hạn ngày 02/03/2026
      Thì tình trạng của hạn là "<tình trạng>"
      Và hồ sơ ở bàn của "<bàn>"

      Dữ liệu: chờ bổ sung, tạm dừng
        | việc                              | tình trạng                                                     | bàn                                         |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ | Chưa tính hạn: chờ nộp bổ sung; tính lại từ ngày nhận đủ hồ sơ | Đơn vị trình khen, phường Bỉm Sơn           |
        | Tạm dừng xét                      | Chưa tính hạn: đang tạm dừng xét; tính lại từ ngày tiếp tục    | Phòng Văn hóa - Xã hội, UBND phường Bỉm Sơn |

  Quy tắc: Tính ngược: quyết định trước ngày trao, nhận đủ hồ sơ sao cho còn đủ thời hạn
    Căn cứ: Quyết định số 638/QĐ-BNV năm 2025; Điều 147, Điều 148 Bộ luật Dân sự năm 2015; Thông báo số 9441/TB-BNV về ngày nghỉ năm 2026; Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; cách đếm: chưa kiểm chứng.

    @TH-TN-01 @qd638-2025-bnv @bl-ds-2015/147 @bl-ds-2015/148
    Tình huống: Lễ trao ngày 20/01/2026
      Biết ông Lê Văn Tâm ở phường Bỉm Sơn được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Khi ngày 03/11/2025 tính ngược từ buổi lễ ngày 20/01/2026
      Thì chậm nhất ngày 19/12/2025 phải xong việc "Tiếp nhận hồ sơ"
      Và chậm nhất ngày 19/01/2026 phải xong việc "Trình ký quyết định"
      Và chậm nhất ngày 19/01/2026 phải xong việc "Ban hành quyết định khen thưởng"

    @TH-TN-02 @cal-2026
    Tình huống: Lễ trao thứ Hai ngày 12/01/2026, quyết định được ký cả thứ Bảy làm bù
      Biết ông Lê Văn Tâm ở phường Bỉm Sơn được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Khi ngày 03/11/2025 tính ngược từ buổi lễ ngày 12/01/2026
      Thì chậm nhất ngày 10/01/2026 phải xong việc "Ban hành quyết định khen thưởng"
      Và chậm nhất ngày 11/12/2025 phải xong việc "Tiếp nhận hồ sơ"

    @TH-TN-03 @nd152-2025
    Tình huống: Bằng khen cấp tỉnh từ ngày 01/07/2025 chưa có thời hạn nên không đếm tiếp được
      Biết ông Lê Văn Tâm ở phường Bỉm Sơn được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Khi ngày 03/11/2025 tính ngược từ buổi lễ ngày 20/01/2026
      Thì chưa tính được ngày cho việc "Tiếp nhận hồ sơ" ở cấp tỉnh, còn thiếu "Quy định của tỉnh về thời hạn thẩm định, trình Bằng khen"
