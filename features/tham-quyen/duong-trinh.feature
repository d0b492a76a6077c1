# language: vi
Tính năng: Hồ sơ đi qua những cấp nào

  Quy tắc: Hồ sơ trình lần lượt qua các cấp đang hoạt động
    Căn cứ: khoản 1 Điều 83 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
    Nguồn: chưa kiểm chứng; việc kết thúc cấp huyện: đã đối chiếu văn bản.

    @TQ-83-01 @l2022/83/1 @lorg-2025/51/3
    Khung tình huống: Xã Trường Tây gửi hồ sơ <hình thức> ngày <ngày gửi>
      Biết bà Nguyễn Thị Lành ở xã Trường Tây được đề nghị tặng <hình thức> theo công trạng
      Và thành tích của các năm 2023, 2024
      Khi ngày <ngày gửi> thực hiện "Gửi hồ sơ"
      Thì việc này được chấp nhận
      Và hồ sơ đi lần lượt qua <các cấp>

      Dữ liệu: ba cấp trước ngày 01/07/2025, hai cấp từ ngày đó
        | hình thức                               | ngày gửi   | các cấp                                                       |
        | "Bằng khen của Chủ tịch UBND tỉnh"      | 10/03/2025 | UBND xã Trường Tây, UBND thị xã Hòa Thành, UBND tỉnh Tây Ninh |
        | "Bằng khen của Chủ tịch UBND tỉnh"      | 30/06/2025 | UBND xã Trường Tây, UBND thị xã Hòa Thành, UBND tỉnh Tây Ninh |
        | "Bằng khen của Chủ tịch UBND tỉnh"      | 01/07/2025 | UBND phường Long Hoa, UBND tỉnh Tây Ninh                      |
        | "Bằng khen của Chủ tịch UBND tỉnh"      | 10/09/2025 | UBND phường Long Hoa, UBND tỉnh Tây Ninh                      |
        | "Giấy khen của Chủ tịch UBND cấp huyện" | 10/03/2025 | UBND xã Trường Tây, UBND thị xã Hòa Thành                     |
        | "Giấy khen của Chủ tịch UBND cấp xã"    | 10/03/2025 | UBND xã Trường Tây                                            |
        | "Giấy khen của Chủ tịch UBND cấp xã"    | 10/09/2025 | UBND phường Long Hoa                                          |

    @TQ-83-02 @lorg-2025/51/3
    Tình huống: Từ ngày 01/07/2025 không gửi được hồ sơ Giấy khen cấp huyện
      Biết bà Nguyễn Thị Lành ở xã Trường Tây được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng
      Và thành tích của năm 2024
      Khi ngày 01/07/2025 thực hiện "Gửi hồ sơ"
      Thì việc này không được chấp nhận
      Và hình thức gần nhất là "Giấy khen của Chủ tịch UBND cấp xã, Bằng khen của Chủ tịch UBND tỉnh"

  Quy tắc: Hồ sơ đang đi khi cấp huyện kết thúc thì giữ các bước đã xong, phần còn lại tính lại
    Căn cứ: Nghị quyết số 190/2025/QH15; khoản 3 Điều 60 Nghị định số 152/2025/NĐ-CP; Điều 59 Nghị định số 129/2025/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @TQ-83-03 @nq190-2025 @nd152-2025/60/3
    Tình huống: Cấp xã đã xét xong, hồ sơ đang chờ ở huyện qua ngày 01/07/2025
      Biết ông Lê Văn Tâm được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2023 | xuất sắc | 1                   |
        | 2024 | xuất sắc | 1                   |
      Và các bước đã làm như sau:
        | ngày       | việc                  |
        | 10/06/2025 | Gửi hồ sơ             |
        | 10/06/2025 | Tiếp nhận hồ sơ       |
        | 12/06/2025 | Ghi kết quả thẩm định |
        | 16/06/2025 | Ghi kết quả Hội đồng  |
        | 18/06/2025 | Trình cấp trên        |
        | 20/06/2025 | Tiếp nhận hồ sơ       |
      Khi ngày 03/07/2025 thực hiện "Chuyển cơ quan kế thừa"
      Thì việc này được chấp nhận
      Và hồ sơ đi lần lượt qua UBND xã Thử Nghiệm, UBND tỉnh Thử Nghiệm
      Và cấp đã xét xong là UBND xã Thử Nghiệm, xong ngày 18/06/2025
      Và cấp không còn xét là UBND huyện Thử Nghiệm
      Và hồ sơ ở bước "Chờ tiếp nhận" tại UBND tỉnh Thử Nghiệm

    @TQ-83-04 @nq190-2025
    Tình huống: Hồ sơ đang thẩm định ở xã qua ngày 01/07/2025 thì đơn vị kế thừa làm tiếp
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 23/06/2025 | Gửi hồ sơ       |
        | 24/06/2025 | Tiếp nhận hồ sơ |
      Khi ngày 03/07/2025 thực hiện "Ghi kết quả thẩm định"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ Hội đồng xét" tại UBND xã Thử Nghiệm Mới

    @CA-58 @nq190-2025 @nd129-2025/59
    Tình huống: Trường hợp C58, hồ sơ Chiến sĩ thi đua cơ sở đang chờ ở huyện qua ngày 01/07/2025
      Biết ông Lê Văn Tâm được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 16/06/2025 | Gửi hồ sơ             |          |
        | 16/06/2025 | Tiếp nhận hồ sơ       |          |
        | 18/06/2025 | Ghi kết quả thẩm định |          |
        | 20/06/2025 | Ghi kết quả Hội đồng  | 8/10     |
        | 24/06/2025 | Trình cấp trên        |          |
        | 25/06/2025 | Tiếp nhận hồ sơ       |          |
      Khi ngày 03/07/2025 thực hiện "Chuyển cơ quan kế thừa"
      Thì việc này được chấp nhận
      Và cấp đã xét xong là UBND xã Thử Nghiệm, xong ngày 24/06/2025
      Và cấp không còn xét là UBND huyện Thử Nghiệm
      Và hồ sơ ở bước "Chờ tiếp nhận" tại UBND xã Thử Nghiệm Mới

    @TQ-83-05 @nd129-2025/59 @nd152-2025/60/3
    Tình huống: Hồ sơ đó do Chủ tịch UBND xã mới quyết định, tiền theo ngày quyết định
      Biết ông Lê Văn Tâm được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc                   | kèm theo |
        | 16/06/2025 | Gửi hồ sơ              |          |
        | 16/06/2025 | Tiếp nhận hồ sơ        |          |
        | 18/06/2025 | Ghi kết quả thẩm định  |          |
        | 20/06/2025 | Ghi kết quả Hội đồng   | 8/10     |
        | 24/06/2025 | Trình cấp trên         |          |
        | 25/06/2025 | Tiếp nhận hồ sơ        |          |
        | 03/07/2025 | Chuyển cơ quan kế thừa |          |
        | 03/07/2025 | Tiếp nhận hồ sơ        |          |
        | 07/07/2025 | Ghi kết quả thẩm định  |          |
        | 09/07/2025 | Ghi kết quả Hội đồng   | 8/10     |
        | 10/07/2025 | Trình ký quyết định    |          |
      Khi ngày 11/07/2025 thực hiện "Ban hành quyết định khen thưởng"
      Thì việc này được chấp nhận
      Và quyết định do "Chủ tịch UBND xã Thử Nghiệm Mới" ký, tiền thưởng 2.340.000 đồng
