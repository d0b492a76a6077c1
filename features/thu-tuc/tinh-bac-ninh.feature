# language: vi
Tính năng: Các bước xét ở tỉnh Bắc Ninh

  Quy tắc: Từ ngày 15/12/2025 Bằng khen cấp tỉnh, Tập thể lao động xuất sắc ở tỉnh Bắc Ninh không qua phiên họp toàn thể
    Căn cứ: Điều 9 Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh.
    Nguồn: đã đối chiếu văn bản, chỉ áp dụng ở tỉnh Bắc Ninh.

    @TG-86-400 @bn86/9
    Khung tình huống: <hình thức> cho <ai>, gửi ngày <ngày>
      Biết <ai> ở xã Giả Định được đề nghị tặng "<hình thức>"
      Và thành tích tính từ ngày 01/01/2025 đến ngày 30/11/2025
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Khi ngày <ngày> thực hiện "Gửi hồ sơ"
      Thì cấp xã làm lần lượt "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Ghi kết quả Hội đồng", "Trình ký quyết định / Trình cấp trên"
      Và cấp tỉnh làm lần lượt <các việc>

      Dữ liệu: ngày cuối trước khi Quyết định có hiệu lực và ngày đầu; cấp xã vẫn họp Hội đồng
        | hình thức                        | ai                    | ngày       | các việc                                                                                                   |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Ngô Văn Phúc      | 14/12/2025 | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Ghi kết quả Hội đồng", "Trình ký quyết định / Trình cấp trên" |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Ngô Văn Phúc      | 15/12/2025 | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Trình ký quyết định / Trình cấp trên"                         |
        | Tập thể lao động xuất sắc        | tập thể Phòng Kinh tế | 14/12/2025 | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Ghi kết quả Hội đồng", "Trình ký quyết định / Trình cấp trên" |
        | Tập thể lao động xuất sắc        | tập thể Phòng Kinh tế | 15/12/2025 | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Trình ký quyết định / Trình cấp trên"                         |
        | Chiến sĩ thi đua cấp tỉnh        | ông Ngô Văn Phúc      | 15/12/2025 | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Ghi kết quả Hội đồng", "Trình ký quyết định / Trình cấp trên" |

    @TG-86-401 @bn86/9
    Khung tình huống: <hình thức> cho <ai>, tỉnh tiếp nhận, thẩm định rồi trình ngay
      Biết <ai> ở xã Giả Định được đề nghị tặng "<hình thức>"
      Và thành tích tính từ ngày 01/01/2025 đến ngày 30/11/2025
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và các bước đã làm như sau:
        | ngày       | việc                  |
        | 15/12/2025 | Gửi hồ sơ             |
        | 16/12/2025 | Tiếp nhận hồ sơ       |
        | 17/12/2025 | Ghi kết quả thẩm định |
        | 18/12/2025 | Ghi kết quả Hội đồng  |
        | 19/12/2025 | Trình cấp trên        |
        | 22/12/2025 | Tiếp nhận hồ sơ       |
      Khi ngày 24/12/2025 thực hiện "Ghi kết quả thẩm định"
      Thì hồ sơ ở bước "Chờ trình" tại UBND tỉnh Bắc Ninh
      Và hồ sơ do UBND tỉnh Bắc Ninh theo dõi

      Dữ liệu: không chờ Hội đồng tỉnh họp
        | hình thức                        | ai                    |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Ngô Văn Phúc      |
        | Tập thể lao động xuất sắc        | tập thể Phòng Kinh tế |
