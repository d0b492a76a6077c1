# language: vi
Tính năng: Trình cấp trung ương và ghi kết quả trả lời

  Quy tắc: Tỉnh trình hồ sơ lên Thủ tướng, Chủ tịch nước rồi chờ kết quả; kết quả do tỉnh ghi
    Căn cứ: khoản 2, khoản 4 Điều 83; Điều 77; khoản 2 Điều 78; khoản 4 Điều 90 Luật Thi đua, khen thưởng năm 2022; Quyết định số 311/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản; các cấp hồ sơ đi qua: chưa kiểm chứng.

    Bối cảnh:
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có |
      Và các bước đã làm như sau:
        | ngày       | việc                  |
        | 05/01/2026 | Gửi hồ sơ             |
        | 06/01/2026 | Tiếp nhận hồ sơ       |
        | 09/01/2026 | Ghi kết quả thẩm định |
        | 12/01/2026 | Ghi kết quả Hội đồng  |
        | 13/01/2026 | Trình cấp trên        |
        | 14/01/2026 | Tiếp nhận hồ sơ       |
        | 20/01/2026 | Ghi kết quả thẩm định |
        | 26/01/2026 | Ghi kết quả Hội đồng  |

    @TQ-83-11 @l2022/83/2 @l2022/83/4
    Tình huống: Tỉnh trình thì hồ sơ chờ kết quả của trung ương, tỉnh theo dõi
      Khi ngày 28/01/2026 thực hiện "Trình cấp trên"
      Thì việc này được chấp nhận
      Và hồ sơ đi lần lượt qua UBND xã Thử Nghiệm Mới, UBND tỉnh Thử Nghiệm, cấp trung ương
      Và hồ sơ ở bước "Đã trình cấp trung ương, chờ kết quả"
      Và hồ sơ do UBND tỉnh Thử Nghiệm theo dõi
      Và có thể làm tiếp: "Ghi quyết định khen thưởng của cấp trung ương", "Ghi việc cấp trung ương trả lại hồ sơ", "Ghi kết quả không khen thưởng của cấp trung ương", "Rút hồ sơ"

    @TQ-78-11 @l2022/78/2
    Tình huống: Ghi quyết định của Thủ tướng
      Biết ngày 28/01/2026 đã trình cấp trung ương
      Khi ngày 20/03/2026 ghi trung ương khen: số "345/QĐ-TTg", "Thủ tướng Chính phủ" ký ngày 16/03/2026
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Đã có quyết định khen thưởng"
      Và quyết định số "345/QĐ-TTg" ngày 16/03/2026 của "Thủ tướng Chính phủ"

    @TQ-78-12 @l2022/77 @l2022/78/2
    Tình huống: Người ký không có thẩm quyền thì không ghi được
      Biết ngày 28/01/2026 đã trình cấp trung ương
      Khi ngày 20/03/2026 ghi trung ương khen: số "345/QĐ-CTN", "Chủ tịch nước" ký ngày 16/03/2026
      Thì việc này không được chấp nhận
      Và lý do có câu "Chủ tịch nước không có thẩm quyền quyết định hình thức này"

    @TQ-78-13 @l2022/78/2
    Tình huống: Quyết định ký trước ngày trình thì không ghi được
      Biết ngày 28/01/2026 đã trình cấp trung ương
      Khi ngày 20/03/2026 ghi trung ương khen: số "345/QĐ-TTg", "Thủ tướng Chính phủ" ký ngày 27/01/2026
      Thì việc này không được chấp nhận
      Và lý do có câu "Ngày ký 27/01/2026 trước ngày của bước liền trước (28/01/2026)"

    @TQ-78-14 @l2022/78/2
    Tình huống: Quyết định chưa ghi số thì không ghi được
      Biết ngày 28/01/2026 đã trình cấp trung ương
      Khi ngày 20/03/2026 ghi trung ương khen: số "", "Thủ tướng Chính phủ" ký ngày 16/03/2026
      Thì việc này không được chấp nhận
      Và lý do có câu "Cần ghi số của quyết định"

    @TQ-83-12 @qd311-2025-bnv
    Tình huống: Trung ương trả lại thì tỉnh hoàn thiện và trình lại
      Biết ngày 28/01/2026 đã trình cấp trung ương
      Khi ngày 10/02/2026 thực hiện "Ghi việc cấp trung ương trả lại hồ sơ" kèm "thiếu ý kiến hiệp y"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ trình" tại UBND tỉnh Thử Nghiệm
      Và cấp đã xét xong là UBND xã Thử Nghiệm Mới, xong ngày 13/01/2026

    @TQ-83-13 @qd311-2025-bnv
    Tình huống: Trung ương không khen thì ghi lý do
      Biết ngày 28/01/2026 đã trình cấp trung ương
      Khi ngày 10/02/2026 thực hiện "Ghi kết quả không khen thưởng của cấp trung ương" kèm "chưa đủ thời gian lập thành tích"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Không khen thưởng"

    @TQ-83-14 @l2022/83/4 @l2022/90/4
    Tình huống: Đang chờ trung ương thì tỉnh không tự ban hành quyết định
      Biết ngày 28/01/2026 đã trình cấp trung ương
      Khi ngày 20/03/2026 thực hiện "Ban hành quyết định khen thưởng"
      Thì việc này không được chấp nhận

  Quy tắc: Hạn thẩm định của Bộ Nội vụ tính từ ngày nhận đủ hồ sơ
    Căn cứ: khoản 2 Điều 32 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TQ-32-01 @nd98-2023/32/2
    Tình huống: Bộ Nội vụ nhận đủ ngày 10/03/2025, hạn 20 ngày làm việc
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có |
      Và các bước đã làm như sau:
        | ngày       | việc                  |
        | 06/01/2025 | Gửi hồ sơ             |
        | 06/01/2025 | Tiếp nhận hồ sơ       |
        | 09/01/2025 | Ghi kết quả thẩm định |
        | 10/01/2025 | Ghi kết quả Hội đồng  |
        | 13/01/2025 | Trình cấp trên        |
        | 14/01/2025 | Tiếp nhận hồ sơ       |
        | 15/01/2025 | Ghi kết quả thẩm định |
        | 16/01/2025 | Ghi kết quả Hội đồng  |
        | 17/01/2025 | Trình cấp trên        |
        | 20/01/2025 | Tiếp nhận hồ sơ       |
        | 10/02/2025 | Ghi kết quả thẩm định |
        | 12/02/2025 | Ghi kết quả Hội đồng  |
        | 14/02/2025 | Trình cấp trên        |
      Khi ngày 10/03/2025 thực hiện "Ghi ngày cấp trung ương nhận đủ hồ sơ"
      Thì việc này được chấp nhận
      Và hạn của bước đang chờ là ngày 08/04/2025
