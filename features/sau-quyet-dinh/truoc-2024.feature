# language: vi
Tính năng: Hủy bỏ quyết định trước ngày 01/01/2024

  Quy tắc: Đến hết năm 2023 căn cứ hủy bỏ theo Luật năm 2003; ai có thẩm quyền hủy bỏ thì chưa tra cứu
    Căn cứ: Điều 96 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @SQ-96-01 @l2003/96
    Tình huống: Có căn cứ hủy bỏ nhưng chưa biết ai có thẩm quyền thì chưa hủy được
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2023 tặng "Lao động tiên tiến"
      Khi ngày 02/10/2023 Chủ tịch UBND xã Thử Nghiệm hủy bỏ vì "gian dối trong kê khai thành tích"
      Thì việc sau quyết định không được chấp nhận
      Và lý do không được có câu "Chưa có quy định để áp dụng: Luật áp dụng trước ngày 01/01/2024 về thẩm quyền hủy bỏ chưa tra cứu"
