# language: vi
Tính năng: Hủy bỏ, phục hồi quyết định khen thưởng

  Quy tắc: Quyết định bị hủy bỏ khi có một trong các căn cứ; đã nhận hiện vật, tiền thưởng thì thu hồi, chưa chi thì không chi
    Căn cứ: khoản 2 Điều 93 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @SQ-93-01 @l2022/93/2/a @l2022/93/2/b @l2022/93/2/c @l2022/93/2/d
    Khung tình huống: Hủy bỏ vì "<căn cứ>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ vì "<căn cứ>"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định"

      Dữ liệu: bốn căn cứ của Luật
        | căn cứ                                                                                                  |
        | gian dối trong kê khai thành tích                                                                       |
        | cung cấp thông tin sai sự thật hoặc làm giả giấy tờ                                                     |
        | thẩm định, xét, duyệt, đề nghị khen thưởng trái quy định                                                |
        | có kết luận, quyết định hoặc bản án xác định sai phạm trong kỳ thành tích làm mất điều kiện khen thưởng |

    @SQ-93-02 @l2022/93/2
    Tình huống: Không nêu căn cứ thì chưa hủy được
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ mà không nêu căn cứ
      Thì việc sau quyết định không được chấp nhận
      Và lý do không được có câu "Gian dối trong kê khai thành tích"
      Và lý do không được có câu "điểm d khoản 2 Điều 93 Luật Thi đua, khen thưởng năm 2022"

    @SQ-93-03 @l2022/93/2
    Tình huống: Đã trao, đã chi thì phải thu hồi
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ vì "gian dối trong kê khai thành tích"
      Thì dòng này ở bước "Đã hủy bỏ quyết định, chờ thu hồi"
      Và còn phải thu hồi 710.000 đồng

    @SQ-93-04 @l2022/93/2
    Tình huống: Hủy một dòng thì các dòng khác giữ nguyên, dòng bị hủy không chi
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở" cho 3 người
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ dòng thứ 2 vì "gian dối trong kê khai thành tích"
      Thì dòng thứ 1 ở bước "Đã ban hành, chờ thông báo"
      Và dòng thứ 2 ở bước "Đã hủy bỏ quyết định"
      Và danh sách chi còn 4.680.000 đồng

    @SQ-93-05 @l2022/93
    Tình huống: Không có thời hiệu, hồ sơ đã nộp lưu vẫn hủy được
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
        | 01/12/2025 | Nộp lưu hồ sơ                 |
      Khi ngày 02/03/2046 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ vì "gian dối trong kê khai thành tích"
      Thì việc sau quyết định được chấp nhận

  Quy tắc: Ai có thẩm quyền quyết định thì có thẩm quyền hủy bỏ
    Căn cứ: khoản 8 Điều 93 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @SQ-93-06 @l2022/93/8
    Tình huống: Chủ tịch UBND tỉnh không hủy quyết định của Chủ tịch UBND xã
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 02/03/2026 Chủ tịch UBND tỉnh Thử Nghiệm hủy bỏ vì "gian dối trong kê khai thành tích"
      Thì việc sau quyết định không được chấp nhận
      Và lý do không được có câu "Việc này do Chủ tịch UBND xã Thử Nghiệm Mới quyết định"

  Quy tắc: Quyết định của cấp huyện do cấp đang giữ thẩm quyền hủy bỏ; mặc định là Chủ tịch UBND xã nơi người được khen
    Căn cứ: điểm b khoản 2, khoản 8 Điều 93 Luật Thi đua, khen thưởng năm 2022; khoản 8 Điều 54 Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
    Nguồn: còn cách hiểu khác nhau.

    @CA-61 @l2022/93/2/b @l2022/93/8 @lorg-2025/54/8
    Tình huống: Trường hợp C61, báo cáo giả sau Chiến sĩ thi đua cơ sở của huyện Phú Bình
      Biết quyết định số 88/QĐ-UBND ngày 20/12/2024 của Chủ tịch UBND huyện Phú Bình tặng "Chiến sĩ thi đua cơ sở" cho người ở xã Kha Sơn
      Khi ngày 02/03/2026 Chủ tịch UBND xã Kha Sơn hủy bỏ vì "cung cấp thông tin sai sự thật hoặc làm giả giấy tờ"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định"
      Và nguồn của việc này là "Còn cách hiểu khác nhau"

    @SQ-93-07 @lorg-2025/54/8
    Tình huống: Người khác ký hủy quyết định cấp huyện thì phải xin ý kiến
      Biết quyết định số 88/QĐ-UBND ngày 20/12/2024 của Chủ tịch UBND huyện Phú Bình tặng "Chiến sĩ thi đua cơ sở" cho người ở xã Kha Sơn
      Khi ngày 02/03/2026 Chủ tịch UBND tỉnh Thái Nguyên hủy bỏ vì "cung cấp thông tin sai sự thật hoặc làm giả giấy tờ"
      Thì việc sau quyết định không được chấp nhận
      Và lý do không được có câu "tạm xác định Chủ tịch UBND xã Kha Sơn là nơi kế thừa, cần xin ý kiến"

  Quy tắc: Lần khen bị hủy không được tính cho lần sau; quyết định của đơn vị cũ vẫn là minh chứng
    Căn cứ: khoản 2 Điều 93, Điều 95 Luật Thi đua, khen thưởng năm 2022; Điều 10 Nghị quyết số 190/2025/QH15.
    Nguồn: chưa kiểm chứng.

    @SQ-93-12 @nq190-2025/10 @l2022/95
    Tình huống: Ba Chiến sĩ thi đua cơ sở của thị xã Hòa Thành dùng để xét năm 2025
      Biết ba lần Chiến sĩ thi đua cơ sở năm 2022, 2023, 2024 của Chủ tịch UBND thị xã Hòa Thành
      Khi xét Chiến sĩ thi đua cấp tỉnh ngày 10/09/2025 cho người ở phường Long Hoa
      Thì đủ số lần liên tục

    @SQ-93-08 @l2022/93/2
    Tình huống: Hủy Chiến sĩ thi đua cơ sở năm 2023 thì Chiến sĩ thi đua cấp tỉnh dựa vào đó không còn đủ tiêu chuẩn
      Biết ba lần Chiến sĩ thi đua cơ sở năm 2022, 2023, 2024 của Chủ tịch UBND thị xã Hòa Thành
      Và đã được tặng Chiến sĩ thi đua cấp tỉnh ngày 10/09/2025
      Khi lần Chiến sĩ thi đua cơ sở năm 2023 bị hủy bỏ
      Thì phải xem lại "Chiến sĩ thi đua cấp tỉnh", số lần liên tục còn 1

  Quy tắc: Danh hiệu vinh dự nhà nước bị tước khi bị kết án, phục hồi khi được minh oan
    Căn cứ: khoản 3, khoản 6, khoản 7 Điều 93 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; phục hồi danh hiệu khác: chưa kiểm chứng.

    @SQ-93-09 @l2022/93/3 @l2022/93/7
    Tình huống: Chủ tịch nước tước danh hiệu vinh dự nhà nước
      Biết quyết định số 700/QĐ-CTN ngày 01/08/2025 của Chủ tịch nước tặng "Danh hiệu vinh dự nhà nước"
      Khi ngày 02/03/2026 Chủ tịch nước hủy bỏ vì "bị Tòa án kết án"
      Thì việc sau quyết định được chấp nhận

    @SQ-93-10 @l2022/93
    Tình huống: Căn cứ hủy bỏ bị bác bỏ thì phục hồi
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ thông báo"
      Và nguồn của việc này là "Chưa kiểm chứng"
