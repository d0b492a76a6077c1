# language: vi
Tính năng: Đã trình cấp trung ương, ai được làm gì

  Quy tắc: Chờ kết quả của trung ương thì tỉnh chỉ ghi kết quả trả lời; nơi trình được rút
    Căn cứ: khoản 2, khoản 4 Điều 83 Luật Thi đua, khen thưởng năm 2022; Quyết định số 311/QĐ-BNV năm 2025.
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
      Và ngày 28/01/2026 đã trình cấp trung ương

    @TG-83-131 @l2022/83/4 @qd311-2025-bnv
    Khung tình huống: <ai> thực hiện "<việc>" thì <kết quả>
      Khi ngày 10/02/2026, <ai> thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: bốn vai
        | việc                                             | ai                | kèm theo                         | kết quả    | bước                                 |
        | Ghi việc cấp trung ương trả lại hồ sơ            | đơn vị trình khen | thiếu ý kiến hiệp y              | không được | Đã trình cấp trung ương, chờ kết quả |
        | Ghi việc cấp trung ương trả lại hồ sơ            | bộ phận tiếp nhận | thiếu ý kiến hiệp y              | không được | Đã trình cấp trung ương, chờ kết quả |
        | Ghi việc cấp trung ương trả lại hồ sơ            | người thẩm định   | thiếu ý kiến hiệp y              | được       | Chờ trình                            |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thư ký Hội đồng   | thiếu ý kiến hiệp y              | không được | Đã trình cấp trung ương, chờ kết quả |
        | Ghi kết quả không khen thưởng của cấp trung ương | đơn vị trình khen | chưa đủ thời gian lập thành tích | không được | Đã trình cấp trung ương, chờ kết quả |
        | Ghi kết quả không khen thưởng của cấp trung ương | bộ phận tiếp nhận | chưa đủ thời gian lập thành tích | không được | Đã trình cấp trung ương, chờ kết quả |
        | Ghi kết quả không khen thưởng của cấp trung ương | người thẩm định   | chưa đủ thời gian lập thành tích | được       | Không khen thưởng                    |
        | Ghi kết quả không khen thưởng của cấp trung ương | thư ký Hội đồng   | chưa đủ thời gian lập thành tích | không được | Đã trình cấp trung ương, chờ kết quả |
        | Rút hồ sơ                                        | đơn vị trình khen | đơn vị xin rút                   | được       | Đã rút hồ sơ                         |
        | Rút hồ sơ                                        | bộ phận tiếp nhận | đơn vị xin rút                   | không được | Đã trình cấp trung ương, chờ kết quả |
        | Rút hồ sơ                                        | người thẩm định   | đơn vị xin rút                   | không được | Đã trình cấp trung ương, chờ kết quả |
        | Rút hồ sơ                                        | thư ký Hội đồng   | đơn vị xin rút                   | không được | Đã trình cấp trung ương, chờ kết quả |

    @TG-83-132 @l2022/83/2
    Khung tình huống: Chờ kết quả của trung ương, không làm được "<việc>"
      Khi ngày 10/02/2026 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Đã trình cấp trung ương, chờ kết quả"

      Dữ liệu: việc của bước khác
        | việc                                       | kèm theo                 |
        | Ghi kết quả thẩm định                      | không kèm gì             |
        | Ghi kết quả Hội đồng                       | 9/9                      |
        | Trình cấp trên                             | không kèm gì             |
        | Tiếp nhận hồ sơ                            | không kèm gì             |
        | Từ chối tiếp nhận                          | gửi nhầm nơi nhận        |
        | Lấy lại để chỉnh sửa                       | cần sửa lại              |
        | Thu hồi hồ sơ đã nộp                       | cần sửa lại              |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ          | thiếu báo cáo thành tích |
        | Nộp bổ sung                                | Báo cáo thành tích       |
        | Trả lại hồ sơ, thông báo không khen thưởng | không đủ tiêu chuẩn      |
        | Tiếp tục xét                               | xét tiếp                 |
