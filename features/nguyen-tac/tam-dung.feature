# language: vi
Tính năng: Đang xem xét, xác minh thì chưa khen thưởng

  Quy tắc: Đang xác minh đơn tố cáo thì chưa khen thưởng, chưa đề nghị khen thưởng
    Căn cứ: khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP; khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-04-01 @nd152-2025/4/4
    Tình huống: Có đơn tố cáo trước ngày họp Hội đồng, sau đó có kết luận không có sai phạm
      Biết ông Lê Văn Tâm được đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2025
      Và từ ngày 08/12/2025 đơn tố cáo ông Lê Văn Tâm đang được cơ quan có thẩm quyền xác minh
      Và ngày 20/01/2026 có văn bản kết luận ông Lê Văn Tâm không có sai phạm
      Khi Hội đồng họp xét ngày 10/12/2025
      Thì kết luận là "Chưa xem xét khen thưởng"
      Và hồ sơ được giữ nguyên ở bước chờ Hội đồng xét, không trả lại
      Và từ ngày 20/01/2026 hồ sơ được xét tiếp từ bước chờ Hội đồng xét

    @CA-41 @nd152-2025/4/4
    Tình huống: Trường hợp C41, đơn tố cáo đang được xác minh vào ngày họp Hội đồng 10/12/2025
      Biết ông Lê Văn Tâm được đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2025
      Và từ ngày 10/12/2025 đơn tố cáo ông Lê Văn Tâm đang được cơ quan có thẩm quyền xác minh
      Và ngày 20/01/2026 có văn bản kết luận ông Lê Văn Tâm không có sai phạm
      Khi Hội đồng họp xét ngày 10/12/2025
      Thì kết luận là "Chưa xem xét khen thưởng"
      Và về việc tạm dừng, kết luận là "Chưa xem xét khen thưởng"
      Và căn cứ của lý do có "khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP"
      Và hồ sơ được giữ nguyên ở bước chờ Hội đồng xét, không trả lại
      Và từ ngày 20/01/2026 hồ sơ được xét tiếp từ bước chờ Hội đồng xét

    @NT-04-02 @nd152-2025/4/4 @nd98-2023/4/4
    Khung tình huống: Có <vụ việc> từ ngày 01/12, xét ngày <ngày xét>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm <năm>
      Và từ ngày 01/12/<năm> đang có <vụ việc>
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì kết luận là "<kết luận>"

      Dữ liệu: trước và từ ngày bắt đầu xem xét, theo nghị định cũ và mới
        | vụ việc                            | năm  | ngày xét   | kết luận                 |
        | việc xem xét kỷ luật               | 2024 | 30/11/2024 | Đủ điều kiện, tiêu chuẩn |
        | việc xem xét kỷ luật               | 2024 | 01/12/2024 | Chưa xem xét khen thưởng |
        | cuộc điều tra                      | 2025 | 30/11/2025 | Đủ điều kiện, tiêu chuẩn |
        | cuộc điều tra                      | 2025 | 01/12/2025 | Chưa xem xét khen thưởng |
        | cuộc thanh tra có dấu hiệu vi phạm | 2025 | 15/12/2025 | Chưa xem xét khen thưởng |
        | vụ việc báo chí nêu                | 2025 | 15/12/2025 | Chưa xem xét khen thưởng |

    @NT-04-03 @nd152-2025/4/4
    Khung tình huống: Có kết luận không có sai phạm ngày 20/01/2026, xét ngày <ngày xét>
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2025
      Và từ ngày 08/12/2025 đơn tố cáo tập thể Văn phòng UBND xã đang được cơ quan có thẩm quyền xác minh
      Và ngày 20/01/2026 có văn bản kết luận tập thể không có sai phạm
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì kết luận là "<kết luận>"

      Dữ liệu: ngày trước và ngày có kết luận
        | ngày xét   | kết luận                 |
        | 19/01/2026 | Chưa xem xét khen thưởng |
        | 20/01/2026 | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Điều luật chỉ nêu cá nhân, tập thể, nên với hộ gia đình chỉ lưu ý
    Căn cứ: khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP.
    Nguồn: còn cách hiểu khác nhau.

    @NT-04-04 @nd152-2025/4/4
    Tình huống: Hộ gia đình đang có đơn được xác minh
      Biết hộ gia đình bà Lê Thị Mận được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo phong trào thi đua
      Và thành tích của năm 2025
      Và từ ngày 08/12/2025 đơn tố cáo hộ gia đình bà Lê Thị Mận đang được cơ quan có thẩm quyền xác minh
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và có lưu ý "Không có vụ việc đang được xem xét, xác minh"

  Quy tắc: Chấp hành xong kỷ luật thì thành tích tính từ ngày hết thời hạn kỷ luật
    Căn cứ: khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP; khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @CA-42 @nd152-2025/4/4
    Khung tình huống: Trường hợp C42, chấp hành xong kỷ luật ngày 30/06/2025, kỳ thành tích từ ngày <từ ngày>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm Mới theo công trạng
      Và ông Lê Văn Tâm bị kỷ luật khiển trách từ ngày 01/07/2024, chấp hành xong ngày 30/06/2025
      Và thành tích tính từ ngày <từ ngày> đến ngày 31/12/2025
      Khi thẩm định đề nghị này ngày 15/01/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: nửa đầu năm không tính; kỳ thành tích bắt đầu sau ngày 30/06/2025 thì tính
        | từ ngày    | kết luận                 |
        | 01/01/2025 | Không đủ tiêu chuẩn      |
        | 30/06/2025 | Không đủ tiêu chuẩn      |
        | 01/07/2025 | Đủ điều kiện, tiêu chuẩn |

    @NT-04-07 @nd98-2023/4/4
    Khung tình huống: Chấp hành xong kỷ luật ngày <ngày xong>, thành tích của năm 2024
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và ông Lê Văn Tâm bị kỷ luật cảnh cáo từ ngày 01/01/2023, chấp hành xong ngày <ngày xong>
      Và thành tích của năm 2024
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: hết thời hạn trước kỳ thành tích và trong kỳ
        | ngày xong  | kết luận                 |
        | 31/12/2023 | Đủ điều kiện, tiêu chuẩn |
        | 01/01/2024 | Không đủ tiêu chuẩn      |
