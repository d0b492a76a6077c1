# language: vi
Tính năng: Thủ tục đơn giản

  Quy tắc: Từ ngày 01/01/2024 chỉ cần một trong năm trường hợp của Điều 85
    Căn cứ: khoản 1 Điều 85 Luật Thi đua, khen thưởng năm 2022; khoản 1 Điều 40 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TG-85-01 @l2022/85/1/a @l2022/85/1/b @l2022/85/1/c @l2022/85/1/d @l2022/85/1/đ
    Khung tình huống: Gửi theo thủ tục đơn giản, hồ sơ có "<trường hợp>"
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ ghi nhận:
        | <trường hợp> | có |
      Khi thẩm định đề nghị này ngày 05/05/2025
      Thì về thủ tục, kết luận là "<kết luận>"

      Dữ liệu: năm trường hợp và một trường hợp không thuộc Điều 85
        | trường hợp                                                                            | kết luận                         |
        | phục vụ nhiệm vụ chính trị cần động viên kịp thời                                     | Đúng thủ tục                     |
        | thành tích xuất sắc đột xuất, cứu người, cứu tài sản hoặc đoạt giải khu vực, thế giới | Đúng thủ tục                     |
        | trường hợp do người đứng đầu phát hiện                                                | Đúng thủ tục                     |
        | khen thưởng cống hiến, niên hạn, đối ngoại                                            | Đúng thủ tục                     |
        | thành tích thuộc bí mật nhà nước                                                      | Đúng thủ tục                     |
        | công trạng rõ ràng                                                                    | Không được theo thủ tục đơn giản |

    @TG-85-02 @l2022/85/1
    Tình huống: Không thuộc trường hợp nào thì không gửi được theo thủ tục đơn giản
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Khi ngày 05/05/2025 thực hiện "Gửi hồ sơ"
      Thì việc này không được chấp nhận
      Và căn cứ của lý do có "khoản 1 Điều 85"

    @TG-40-01 @nd98-2023/40/1 @l2022/85/1/b
    Tình huống: Thủ tục đơn giản chỉ cần tờ trình, báo cáo tóm tắt, không qua phiên họp Hội đồng
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc đột xuất, cứu người, cứu tài sản hoặc đoạt giải khu vực, thế giới | có |
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình"
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 05/05/2025 | Gửi hồ sơ       |
        | 05/05/2025 | Tiếp nhận hồ sơ |
      Khi ngày 05/05/2025 thực hiện "Ghi kết quả thẩm định"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ trình"

  Quy tắc: Trước ngày 01/01/2024 phải đủ cả ba điều kiện
    Căn cứ: Điều 55 Nghị định số 91/2017/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @TG-55-01 @nd91-2017/55
    Khung tình huống: Nhiệm vụ chính trị <một>, đột xuất <hai>, rõ ràng <ba>, xét ngày <ngày>
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 20/12/2023 đến ngày 20/12/2023
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ ghi nhận:
        | phục vụ nhiệm vụ chính trị cần động viên kịp thời                                     | <một> |
        | thành tích xuất sắc đột xuất, cứu người, cứu tài sản hoặc đoạt giải khu vực, thế giới | <hai> |
        | công trạng rõ ràng                                                                    | <ba>  |
      Khi thẩm định đề nghị này ngày <ngày>
      Thì về thủ tục, kết luận là "<kết luận>"

      Dữ liệu: hai bên ngày 01/01/2024
        | một   | hai | ba    | ngày       | kết luận                         |
        | có    | có  | có    | 31/12/2023 | Đúng thủ tục                     |
        | không | có  | có    | 31/12/2023 | Không được theo thủ tục đơn giản |
        | không | có  | không | 01/01/2024 | Đúng thủ tục                     |

  Quy tắc: Danh hiệu thi đua không được theo thủ tục đơn giản
    Căn cứ: khoản 1 Điều 84, khoản 1 Điều 85 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TG-85-03 @l2022/85/1
    Tình huống: Gửi hồ sơ Lao động tiên tiến theo thủ tục đơn giản
      Biết ông Lê Văn Tâm được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ ghi nhận:
        | phục vụ nhiệm vụ chính trị cần động viên kịp thời | có |
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì về thủ tục, kết luận là "Không được theo thủ tục đơn giản"

    @CA-49 @l2022/85/1
    Tình huống: Trường hợp C49, hồ sơ Lao động tiên tiến gửi theo thủ tục đơn giản không được nhận
      Biết ông Lê Văn Tâm được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và đề nghị theo thủ tục đơn giản
      Khi ngày 16/12/2024 thực hiện "Gửi hồ sơ"
      Thì việc này không được chấp nhận
      Và căn cứ của lý do có "khoản 1 Điều 85 Luật Thi đua, khen thưởng năm 2022"
      Và hồ sơ ở bước "Đang soạn thảo"

    @TG-85-04 @l2022/84/1
    Tình huống: Cùng hồ sơ Lao động tiên tiến đó gửi theo thủ tục thường thì được nhận
      Biết ông Lê Văn Tâm được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Khi ngày 16/12/2024 thực hiện "Gửi hồ sơ"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ tiếp nhận"
