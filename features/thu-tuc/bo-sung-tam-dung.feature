# language: vi
Tính năng: Bổ sung hồ sơ, tạm dừng và xét tiếp

  Quy tắc: Hồ sơ thiếu thì yêu cầu bổ sung, không từ chối; thời hạn tính lại từ ngày nhận đủ
    Căn cứ: khoản 2 Điều 84 Luật Thi đua, khen thưởng năm 2022; khoản 2 Điều 32 Nghị định số 98/2023/NĐ-CP; Nghị định số 61/2018/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; việc trả lại bằng văn bản: chưa kiểm chứng.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích"

    @TG-32-01 @l2022/84/2/c
    Tình huống: Thiếu biên bản thì chưa ghi được kết quả thẩm định
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 05/05/2025 | Gửi hồ sơ       |
        | 05/05/2025 | Tiếp nhận hồ sơ |
      Khi ngày 07/05/2025 thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và lý do có câu "Chưa có biên bản xét khen thưởng"
      Và căn cứ của lý do có "điểm c khoản 2 Điều 84"
      Và người bổ sung là "đơn vị trình khen", bằng "Biên bản xét khen thưởng"
      Và hồ sơ ở bước "Chờ thẩm định"

    @TG-32-02 @nd61-2018
    Tình huống: Yêu cầu bổ sung
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 05/05/2025 | Gửi hồ sơ       |
        | 05/05/2025 | Tiếp nhận hồ sơ |
      Khi ngày 07/05/2025 thực hiện "Yêu cầu bổ sung, hoàn thiện hồ sơ" kèm "thiếu biên bản xét khen thưởng"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ bổ sung hồ sơ"

    @TG-32-03 @nd98-2023/32/2
    Tình huống: Nộp bổ sung ngày 12/05/2025 thì 20 ngày làm việc tính lại từ ngày đó
      Biết các bước đã làm như sau:
        | ngày       | việc                              | kèm theo                       |
        | 05/05/2025 | Gửi hồ sơ                         |                                |
        | 05/05/2025 | Tiếp nhận hồ sơ                   |                                |
        | 07/05/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ | thiếu biên bản xét khen thưởng |
      Khi ngày 12/05/2025 thực hiện "Nộp bổ sung" kèm "Biên bản xét khen thưởng"
      Thì hồ sơ ở bước "Chờ thẩm định"
      Và hạn đang tính là ngày 09/06/2025, từ ngày nhận đủ 12/05/2025

    @TG-32-04 @l2022/84/2
    Tình huống: Bổ sung đủ thì thẩm định được
      Biết các bước đã làm như sau:
        | ngày       | việc                              | kèm theo                       |
        | 05/05/2025 | Gửi hồ sơ                         |                                |
        | 05/05/2025 | Tiếp nhận hồ sơ                   |                                |
        | 07/05/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ | thiếu biên bản xét khen thưởng |
        | 12/05/2025 | Nộp bổ sung                       | Biên bản xét khen thưởng       |
      Khi ngày 14/05/2025 thực hiện "Ghi kết quả thẩm định"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ Hội đồng xét"

  Quy tắc: Thời hạn thẩm định, trình Lao động tiên tiến cũng tính từ ngày nhận đủ hồ sơ
    Căn cứ: mã 1.012379 Thủ tục hành chính đã công bố; khoản 1 Điều 84 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @CA-54 @ps/1.012379 @l2022/84/1
    Tình huống: Trường hợp C54, gửi ngày 05/05/2025 còn thiếu, giấy tờ cuối cùng nộp ngày 12/05/2025
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích"
      Và các bước đã làm như sau:
        | ngày       | việc                              | kèm theo                        |
        | 05/05/2025 | Gửi hồ sơ                         |                                 |
        | 05/05/2025 | Tiếp nhận hồ sơ                   |                                 |
        | 06/05/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ | thiếu biên bản bình xét thi đua |
      Khi ngày 12/05/2025 thực hiện "Nộp bổ sung" kèm "Biên bản bình xét thi đua"
      Thì việc này được chấp nhận
      Và hạn đang tính là ngày 09/06/2025, từ ngày nhận đủ 12/05/2025

    @TG-84-31 @ps/1.012379
    Tình huống: Nếu ngày 05/05/2025 đã đủ hồ sơ thì hạn là ngày 02/06/2025
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc      |
        | 05/05/2025 | Gửi hồ sơ |
      Khi ngày 05/05/2025 thực hiện "Tiếp nhận hồ sơ"
      Thì việc này được chấp nhận
      Và hạn đang tính là ngày 02/06/2025, từ ngày nhận đủ 05/05/2025

  Quy tắc: Thành phần hồ sơ theo đối tượng và loại hình
    Căn cứ: điểm c, điểm d khoản 1, khoản 2 Điều 84 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; báo cáo hộ gia đình: theo nguồn dẫn lại.

    @TG-84-08 @l2022/84/2/a @l2022/84/2/b @l2022/84/2/c @l2022/84/2/d
    Khung tình huống: <ai>, <loại hình>, hồ sơ thiếu <giấy thiếu>
      Biết <ai> được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo <loại hình>
      Và thành tích của năm 2024
      Và hồ sơ chỉ gồm <các giấy>
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về hồ sơ, kết luận là "Thiếu hồ sơ, thông tin"
      Và lý do có câu "Chưa có <giấy thiếu>"

      Dữ liệu: từng loại giấy
        | ai                        | loại hình          | các giấy                                                                         | giấy thiếu                     |
        | ông Lê Văn Tâm            | công trạng         | "Báo cáo thành tích", "Biên bản xét khen thưởng"                                 | tờ trình đề nghị khen thưởng   |
        | ông Lê Văn Tâm            | công trạng         | "Tờ trình đề nghị khen thưởng", "Biên bản xét khen thưởng"                       | báo cáo thành tích             |
        | tập thể ấp 4              | công trạng         | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích"                             | biên bản xét khen thưởng       |
        | ông Lê Văn Tâm            | đột xuất           | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng" | chứng nhận thành tích          |
        | hộ gia đình bà Lê Thị Mận | phong trào thi đua | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng" | báo cáo thành tích hộ gia đình |

    @TG-84-09 @l2022/84/1/c @l2022/84/1/d
    Tình huống: Hồ sơ Chiến sĩ thi đua cơ sở phải có giấy chứng nhận
      Biết ông Lê Văn Tâm được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"
      Khi thẩm định đề nghị này ngày 05/12/2025
      Thì về hồ sơ, kết luận là "Thiếu hồ sơ, thông tin"
      Và lý do có câu "Chưa có chứng nhận sáng kiến, đề tài hoặc xác nhận hoàn thành xuất sắc nhiệm vụ"

  Quy tắc: Hồ sơ trình cấp Nhà nước phải có ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan
    Căn cứ: khoản 3 Điều 84 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @CA-50 @l2022/84/3
    Khung tình huống: Trường hợp C50, hồ sơ Bằng khen của Thủ tướng không có và có ý kiến của bộ, tỉnh
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2021, 2025
      Và hồ sơ chỉ gồm <các giấy>
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về hồ sơ, kết luận là "<kết luận>"

      Dữ liệu: thiếu ý kiến thì trả lại để bổ sung, không từ chối
        | các giấy                                                                                                                                  | kết luận               |
        | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"                                                          | Thiếu hồ sơ, thông tin |
        | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan" | Đủ hồ sơ               |

    @TG-84-30 @l2022/84/3
    Khung tình huống: <hình thức> thiếu ý kiến của bộ, tỉnh thì nói rõ ai bổ sung
      Biết <ai> được đề nghị tặng <hình thức>
      Và thành tích của các năm 2021, 2025
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Biên bản bình xét thi đua"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về hồ sơ, kết luận là "Thiếu hồ sơ, thông tin"
      Và lý do có câu "Chưa có ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"
      Và người bổ sung là "bộ, ban, ngành hoặc UBND tỉnh", bằng "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"

      Dữ liệu: các hình thức trình cấp Nhà nước
        | hình thức                           | ai                      |
        | "Bằng khen của Thủ tướng Chính phủ" | ông Nguyễn Văn Mẫu      |
        | "Huân chương Lao động hạng Ba"      | ông Nguyễn Văn Mẫu      |
        | "Cờ thi đua của Chính phủ"          | tập thể tỉnh Thử Nghiệm |

  Quy tắc: Tạm dừng rồi xét tiếp thì hồ sơ ở nguyên bước đang dừng
    Căn cứ: khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm Mới theo công trạng
      Và thành tích của năm 2025

    @TG-04-01 @nd152-2025/4/4
    Tình huống: Đang tạm dừng thì không làm bước tiếp theo
      Biết các bước đã làm như sau:
        | ngày       | việc            | kèm theo                         |
        | 01/12/2025 | Gửi hồ sơ       |                                  |
        | 02/12/2025 | Tiếp nhận hồ sơ |                                  |
        | 08/12/2025 | Tạm dừng xét    | có đơn tố cáo đang được xác minh |
      Khi ngày 10/12/2025 thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang tạm dừng xét"
      Và hồ sơ đang tạm dừng xét

    @TG-04-02 @nd152-2025/4/4
    Tình huống: Có kết luận không có sai phạm thì xét tiếp
      Biết các bước đã làm như sau:
        | ngày       | việc            | kèm theo                         |
        | 01/12/2025 | Gửi hồ sơ       |                                  |
        | 02/12/2025 | Tiếp nhận hồ sơ |                                  |
        | 08/12/2025 | Tạm dừng xét    | có đơn tố cáo đang được xác minh |
      Khi ngày 20/01/2026 thực hiện "Tiếp tục xét" kèm "kết luận không có sai phạm"
      Thì việc này được chấp nhận
      Và hồ sơ không còn tạm dừng
      Và hồ sơ ở bước "Chờ thẩm định" tại UBND xã Thử Nghiệm Mới

    @TG-04-03 @nd152-2025/4/4
    Tình huống: Chưa có kết luận thì chưa xét tiếp được
      Biết từ ngày 08/12/2025 đơn tố cáo ông Lê Văn Tâm đang được cơ quan có thẩm quyền xác minh
      Và các bước đã làm như sau:
        | ngày       | việc            | kèm theo                         |
        | 01/12/2025 | Gửi hồ sơ       |                                  |
        | 02/12/2025 | Tiếp nhận hồ sơ |                                  |
        | 08/12/2025 | Tạm dừng xét    | có đơn tố cáo đang được xác minh |
      Khi ngày 20/12/2025 thực hiện "Tiếp tục xét" kèm "đề nghị xét tiếp"
      Thì việc này không được chấp nhận
      Và hồ sơ đang tạm dừng xét
