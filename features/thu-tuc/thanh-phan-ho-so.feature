# language: vi
Tính năng: Thành phần hồ sơ của từng danh hiệu, hình thức trong từng thời kỳ

  Quy tắc: Hồ sơ danh hiệu: tờ trình, báo cáo, biên bản bình xét và giấy công nhận sáng kiến khi danh hiệu đòi hỏi
    Căn cứ: khoản 1, khoản 3 Điều 84 Luật Thi đua, khen thưởng năm 2022; Điều 34 Nghị định số 98/2023/NĐ-CP; Điều 84 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản; Lao động tiên tiến trước ngày 01/01/2024: theo nguồn dẫn lại; phần giao bộ, tỉnh từ ngày 01/07/2025: chưa kiểm chứng.

    @TG-84-20 @l2022/84/1 @l2022/84/3 @nd98-2023/34 @l2003/84
    Khung tình huống: <hình thức> của <ai>, xét ngày <ngày>
      Biết <ai> được đề nghị tặng "<hình thức>"
      Và thành tích của năm 2024
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày <ngày>
      Thì giấy tờ cần có là <giấy tờ>

      Dữ liệu: hai bên mỗi lần đổi quy định
        | ai                            | hình thức                      | ngày       | giấy tờ                                                                                                                                                      |
        | bà Nguyễn Thị Mẫu             | Lao động tiên tiến             | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Biên bản bình xét thi đua"                                                                                                  |
        | bà Nguyễn Thị Mẫu             | Lao động tiên tiến             | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | bà Nguyễn Thị Mẫu             | Lao động tiên tiến             | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | bà Nguyễn Thị Mẫu             | Lao động tiên tiến             | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ tiên tiến             | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Biên bản bình xét thi đua"                                                                                                  |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ tiên tiến             | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ tiên tiến             | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ tiên tiến             | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Tập thể lao động tiên tiến     | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Biên bản bình xét thi đua"                                                                                                  |
        | tập thể ấp 4                  | Tập thể lao động tiên tiến     | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Tập thể lao động tiên tiến     | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Tập thể lao động tiên tiến     | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Đơn vị tiên tiến               | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Biên bản bình xét thi đua"                                                                                                  |
        | tập thể ấp 4                  | Đơn vị tiên tiến               | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Đơn vị tiên tiến               | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Đơn vị tiên tiến               | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Đơn vị quyết thắng             | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Biên bản bình xét thi đua"                                                                                                  |
        | tập thể ấp 4                  | Đơn vị quyết thắng             | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Đơn vị quyết thắng             | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Đơn vị quyết thắng             | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Thôn, tổ dân phố văn hóa       | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Biên bản bình xét thi đua"                                                                                                  |
        | tập thể ấp 4                  | Thôn, tổ dân phố văn hóa       | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Thôn, tổ dân phố văn hóa       | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Thôn, tổ dân phố văn hóa       | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Xã, phường, thị trấn tiêu biểu | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Xã, phường, thị trấn tiêu biểu | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Xã, phường, thị trấn tiêu biểu | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua cơ sở         | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Chứng nhận sáng kiến, đề tài"                                            |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua cơ sở         | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Chứng nhận sáng kiến, đề tài hoặc xác nhận hoàn thành xuất sắc nhiệm vụ" |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua cơ sở         | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Chứng nhận sáng kiến, đề tài hoặc xác nhận hoàn thành xuất sắc nhiệm vụ" |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua cơ sở         | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Chứng nhận sáng kiến, đề tài hoặc xác nhận hoàn thành xuất sắc nhiệm vụ" |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua cấp tỉnh      | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Chứng nhận sáng kiến, đề tài"                                            |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua cấp tỉnh      | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Văn bản công nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến, đề tài"     |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua cấp tỉnh      | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Văn bản công nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến, đề tài"     |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua cấp tỉnh      | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Văn bản công nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến, đề tài"     |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua toàn quốc     | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Chứng nhận sáng kiến, đề tài"                                            |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua toàn quốc     | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Văn bản công nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến, đề tài"     |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua toàn quốc     | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Văn bản công nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến, đề tài"     |
        | bà Nguyễn Thị Mẫu             | Chiến sĩ thi đua toàn quốc     | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Văn bản công nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến, đề tài"     |
        | tập thể ấp 4                  | Tập thể lao động xuất sắc      | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Tập thể lao động xuất sắc      | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Tập thể lao động xuất sắc      | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Cờ thi đua cấp tỉnh            | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Cờ thi đua cấp tỉnh            | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Cờ thi đua cấp tỉnh            | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"                                                                            |
        | tập thể ấp 4                  | Cờ thi đua của Chính phủ       | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"                   |
        | tập thể ấp 4                  | Cờ thi đua của Chính phủ       | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"                   |
        | tập thể ấp 4                  | Cờ thi đua của Chính phủ       | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"                   |
        | hộ gia đình bà Nguyễn Thị Mẫu | Gia đình văn hóa               | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản bình xét thi đua"                                                                |
        | hộ gia đình bà Nguyễn Thị Mẫu | Gia đình văn hóa               | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản bình xét thi đua"                                                                |
        | hộ gia đình bà Nguyễn Thị Mẫu | Gia đình văn hóa               | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản bình xét thi đua"                                                                |

    @TG-84-21 @l2022/84/1
    Khung tình huống: <hình thức> của <ai>, xét ngày <ngày>: chưa tra cứu
      Biết <ai> được đề nghị tặng "<hình thức>"
      Và thành tích của năm 2024
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày <ngày>
      Thì văn bản còn thiếu là "<văn bản>"

      Dữ liệu: ngày cuối trước Luật năm 2022
        | ai                            | hình thức                 | ngày       | văn bản                                                                |
        | tập thể ấp 4                  | Tập thể lao động xuất sắc | 31/12/2023 | Thành phần hồ sơ của danh hiệu này trước ngày 01/01/2024 chưa tra cứu  |
        | tập thể ấp 4                  | Cờ thi đua cấp tỉnh       | 31/12/2023 | Thành phần hồ sơ của danh hiệu này trước ngày 01/01/2024 chưa tra cứu  |
        | tập thể ấp 4                  | Cờ thi đua của Chính phủ  | 31/12/2023 | Thành phần hồ sơ trình cấp Nhà nước trước ngày 01/01/2024 chưa tra cứu |
        | hộ gia đình bà Nguyễn Thị Mẫu | Gia đình văn hóa          | 31/12/2023 | Thành phần hồ sơ Gia đình văn hóa trước ngày 01/01/2024 chưa tra cứu   |

  Quy tắc: Hồ sơ hình thức khen thưởng: tờ trình, báo cáo, biên bản xét; trình cấp Nhà nước thêm ý kiến của bộ, tỉnh
    Căn cứ: khoản 2, khoản 3 Điều 84 Luật Thi đua, khen thưởng năm 2022; Điều 84 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @TG-84-22 @l2022/84/2 @l2003/84
    Khung tình huống: <hình thức> theo công trạng của <ai>, xét ngày <ngày>
      Biết <ai> được đề nghị tặng "<hình thức>" theo công trạng
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày <ngày>
      Thì giấy tờ cần có là <giấy tờ>

      Dữ liệu: hộ gia đình có báo cáo riêng
        | ai                            | hình thức                                                                 | ngày       | giấy tờ                                                                                      |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Chủ tịch UBND cấp xã                                        | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Chủ tịch UBND cấp xã                                        | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Giấy khen của Chủ tịch UBND cấp xã                                        | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp xã                                        | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp xã                                        | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Chủ tịch UBND cấp huyện                                     | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Chủ tịch UBND cấp huyện                                     | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Giấy khen của Chủ tịch UBND cấp huyện                                     | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp huyện                                     | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp huyện                                     | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | bà Nguyễn Thị Mẫu             | Bằng khen của Chủ tịch UBND tỉnh                                          | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Bằng khen của Chủ tịch UBND tỉnh                                          | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Bằng khen của Chủ tịch UBND tỉnh                                          | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Chủ tịch UBND tỉnh                                          | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Chủ tịch UBND tỉnh                                          | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | bà Nguyễn Thị Mẫu             | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | bà Nguyễn Thị Mẫu             | Giấy khen của doanh nghiệp, hợp tác xã                                    | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của doanh nghiệp, hợp tác xã                                    | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | bà Nguyễn Thị Mẫu             | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Giấy khen của doanh nghiệp, hợp tác xã                                    | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | tập thể ấp 4                  | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"             |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của doanh nghiệp, hợp tác xã                                    | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của doanh nghiệp, hợp tác xã                                    | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng" |

    @TG-84-23 @l2022/84/2 @l2022/84/3
    Khung tình huống: <hình thức> trình trung ương cho <ai>, xét ngày <ngày>
      Biết <ai> được đề nghị tặng "<hình thức>" theo công trạng
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày <ngày>
      Thì giấy tờ cần có là <giấy tờ>

      Dữ liệu: từ ngày 01/01/2024
        | ai                            | hình thức                         | ngày       | giấy tờ                                                                                                                                               |
        | tập thể ấp 4                  | Bằng khen của Thủ tướng Chính phủ | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Bằng khen của Thủ tướng Chính phủ | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Bằng khen của Thủ tướng Chính phủ | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Huân chương Lao động hạng Nhất    | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Huân chương Lao động hạng Nhất    | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Huân chương Lao động hạng Nhất    | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Huân chương Lao động hạng Nhì     | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Huân chương Lao động hạng Nhì     | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Huân chương Lao động hạng Nhì     | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Huân chương Lao động hạng Ba      | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Huân chương Lao động hạng Ba      | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | tập thể ấp 4                  | Huân chương Lao động hạng Ba      | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan" |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan" |

    @TG-84-24 @l2022/84/2
    Khung tình huống: <hình thức> trình trung ương cho <ai>, xét ngày <ngày>: chưa tra cứu
      Biết <ai> được đề nghị tặng "<hình thức>" theo công trạng
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày <ngày>
      Thì văn bản còn thiếu là "<văn bản>"

      Dữ liệu: ngày cuối trước Luật năm 2022
        | ai                | hình thức                         | ngày       | văn bản                                                                |
        | bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ | 31/12/2023 | Thành phần hồ sơ trình cấp Nhà nước trước ngày 01/01/2024 chưa tra cứu |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Nhất    | 31/12/2023 | Thành phần hồ sơ trình cấp Nhà nước trước ngày 01/01/2024 chưa tra cứu |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Nhì     | 31/12/2023 | Thành phần hồ sơ trình cấp Nhà nước trước ngày 01/01/2024 chưa tra cứu |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Ba      | 31/12/2023 | Thành phần hồ sơ trình cấp Nhà nước trước ngày 01/01/2024 chưa tra cứu |

  Quy tắc: Thủ tục đơn giản chỉ cần tờ trình và báo cáo tóm tắt
    Căn cứ: Điều 85 Luật Thi đua, khen thưởng năm 2022; khoản 1 Điều 40 Nghị định số 98/2023/NĐ-CP; Điều 55 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; trước ngày 01/01/2024 và từ ngày 01/07/2025: theo nguồn dẫn lại.

    @TG-85-20 @l2022/85 @nd98-2023/40/1 @nd91-2017/55
    Khung tình huống: <hình thức> đột xuất, thủ tục đơn giản, xét ngày <ngày>
      Biết <ai> được đề nghị tặng "<hình thức>" theo đột xuất
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày <ngày>
      Thì giấy tờ cần có là <giấy tờ>

      Dữ liệu: hai bên mỗi lần đổi quy định
        | ai                | hình thức                                                                 | ngày       | giấy tờ                                                                                |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp xã                                        | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp xã                                        | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp huyện                                     | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp huyện                                     | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Bằng khen của Chủ tịch UBND tỉnh                                          | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Bằng khen của Chủ tịch UBND tỉnh                                          | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của doanh nghiệp, hợp tác xã                                    | 31/12/2023 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của doanh nghiệp, hợp tác xã                                    | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ                                         | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ                                         | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ                                         | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Nhất                                            | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Nhất                                            | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Nhất                                            | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Nhì                                             | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Nhì                                             | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Nhì                                             | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Ba                                              | 01/01/2024 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Ba                                              | 30/06/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |
        | bà Nguyễn Thị Mẫu | Huân chương Lao động hạng Ba                                              | 01/07/2025 | "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình" |

  Quy tắc: Số bộ hồ sơ
    Căn cứ: khoản 4 Điều 84 Luật Thi đua, khen thưởng năm 2022; Điều 33 Nghị định số 98/2023/NĐ-CP; Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; Giấy khen, Bằng khen cấp tỉnh: theo nguồn dẫn lại.

    @TG-84-25 @l2022/84/4 @nd98-2023/33 @nd91-2017
    Khung tình huống: Số bộ hồ sơ <hình thức>, xét ngày <ngày>
      Biết <ai> được đề nghị tặng "<hình thức>"
      Và thành tích của năm 2024
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày <ngày>
      Thì phải nộp <số bộ> bộ hồ sơ

      Dữ liệu: hai bên mỗi lần đổi quy định
        | ai                | hình thức                  | ngày       | số bộ |
        | bà Nguyễn Thị Mẫu | Chiến sĩ thi đua toàn quốc | 31/12/2023 | 2     |
        | bà Nguyễn Thị Mẫu | Chiến sĩ thi đua toàn quốc | 01/01/2024 | 1     |
        | bà Nguyễn Thị Mẫu | Chiến sĩ thi đua toàn quốc | 30/06/2025 | 1     |
        | bà Nguyễn Thị Mẫu | Chiến sĩ thi đua toàn quốc | 01/07/2025 | 1     |
        | bà Nguyễn Thị Mẫu | Lao động tiên tiến         | 31/12/2023 | 1     |
        | bà Nguyễn Thị Mẫu | Lao động tiên tiến         | 01/01/2024 | 1     |
        | bà Nguyễn Thị Mẫu | Lao động tiên tiến         | 30/06/2025 | 1     |
        | tập thể ấp 4      | Cờ thi đua của Chính phủ   | 01/01/2024 | 1     |
        | tập thể ấp 4      | Cờ thi đua của Chính phủ   | 30/06/2025 | 1     |
        | tập thể ấp 4      | Cờ thi đua của Chính phủ   | 01/07/2025 | 1     |

    @TG-84-26 @l2022/84/4
    Khung tình huống: Số bộ hồ sơ <hình thức> <loại hình>, xét ngày <ngày>
      Biết <ai> được đề nghị tặng "<hình thức>" <loại hình>
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày <ngày>
      Thì phải nộp <số bộ> bộ hồ sơ

      Dữ liệu: một bộ
        | ai                | loại hình       | hình thức                          | ngày       | số bộ |
        | bà Nguyễn Thị Mẫu | theo công trạng | Bằng khen của Thủ tướng Chính phủ  | 01/01/2024 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Bằng khen của Thủ tướng Chính phủ  | 30/06/2025 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Bằng khen của Thủ tướng Chính phủ  | 01/07/2025 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Huân chương Lao động hạng Nhất     | 01/01/2024 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Huân chương Lao động hạng Nhất     | 30/06/2025 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Huân chương Lao động hạng Nhất     | 01/07/2025 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Giấy khen của Chủ tịch UBND cấp xã | 31/12/2023 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Giấy khen của Chủ tịch UBND cấp xã | 01/01/2024 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Giấy khen của Chủ tịch UBND cấp xã | 30/06/2025 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Giấy khen của Chủ tịch UBND cấp xã | 01/07/2025 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Bằng khen của Chủ tịch UBND tỉnh   | 31/12/2023 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Bằng khen của Chủ tịch UBND tỉnh   | 01/01/2024 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Bằng khen của Chủ tịch UBND tỉnh   | 30/06/2025 | 1     |
        | bà Nguyễn Thị Mẫu | theo công trạng | Bằng khen của Chủ tịch UBND tỉnh   | 01/07/2025 | 1     |
