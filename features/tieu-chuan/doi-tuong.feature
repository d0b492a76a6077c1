# language: vi
Tính năng: Danh hiệu, hình thức nào tặng cho đối tượng nào, theo loại hình nào

  Quy tắc: Bằng khen, Giấy khen, Huân chương Lao động tặng theo loại hình và đối tượng của Điều 8
    Căn cứ: các Điều 8, 42, 43, 44, 73, 74, 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; trước ngày 01/01/2024 và từ ngày 01/10/2026: chưa kiểm chứng.

    @TC-08-01 @l2022/8 @l2022/74
    Khung tình huống: Bằng khen cấp tỉnh: <hình thức> cho <ai> theo <loại hình>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng "<hình thức>" theo <loại hình>
      Và thành tích của năm <năm>
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: từng loại hình, từng loại đối tượng, từng thời kỳ
        | hình thức                        | ai                               | loại hình          | ngày xét   | năm  | kết luận                    |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | hộ gia đình bà Lê Thị Mận        | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | hộ gia đình bà Lê Thị Mận        | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | hộ gia đình bà Lê Thị Mận        | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | hộ gia đình bà Lê Thị Mận        | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | ông Nguyễn Văn Mẫu               | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Chủ tịch UBND tỉnh | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |

    @TC-08-02 @l2022/8 @l2022/73
    Khung tình huống: Bằng khen của Thủ tướng: <hình thức> cho <ai> theo <loại hình>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng "<hình thức>" theo <loại hình>
      Và thành tích của năm <năm>
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: từng loại hình, từng loại đối tượng, từng thời kỳ
        | hình thức                         | ai                               | loại hình          | ngày xét   | năm  | kết luận                    |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình bà Lê Thị Mận        | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình bà Lê Thị Mận        | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình bà Lê Thị Mận        | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình bà Lê Thị Mận        | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |

    @TC-08-03 @l2022/8 @l2022/75
    Khung tình huống: Giấy khen: <hình thức> cho <ai> theo <loại hình>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng "<hình thức>" theo <loại hình>
      Và thành tích của năm <năm>
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: từng loại hình, từng loại đối tượng, từng thời kỳ
        | hình thức                              | ai                               | loại hình          | ngày xét   | năm  | kết luận                    |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | công trạng         | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | công trạng         | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | đột xuất           | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | đột xuất           | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 10/03/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 02/10/2026 | 2025 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | ông Nguyễn Văn Mẫu               | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | ông Nguyễn Văn Mẫu               | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | ông Nguyễn Văn Mẫu               | công trạng         | 10/03/2025 | 2024 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | tập thể Trường Tiểu học Kim Đồng | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | tập thể Trường Tiểu học Kim Đồng | công trạng         | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | tập thể Trường Tiểu học Kim Đồng | công trạng         | 10/03/2025 | 2024 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | ông Nguyễn Văn Mẫu               | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | ông Nguyễn Văn Mẫu               | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | ông Nguyễn Văn Mẫu               | đột xuất           | 10/03/2025 | 2024 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 10/03/2025 | 2024 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | hộ gia đình bà Lê Thị Mận        | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | hộ gia đình bà Lê Thị Mận        | đột xuất           | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | hộ gia đình bà Lê Thị Mận        | đột xuất           | 10/03/2025 | 2024 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | ông Nguyễn Văn Mẫu               | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | ông Nguyễn Văn Mẫu               | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | ông Nguyễn Văn Mẫu               | phong trào thi đua | 10/03/2025 | 2024 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 10/03/2025 | 2024 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 01/01/2024 | 2023 | Đúng hình thức và đối tượng |
        | Giấy khen của Chủ tịch UBND cấp huyện  | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 10/03/2025 | 2024 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | công trạng         | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | đột xuất           | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | phong trào thi đua | 31/12/2023 | 2022 | Đúng hình thức và đối tượng |

    @TC-08-04 @l2022/8 @l2022/42 @l2022/43 @l2022/44
    Khung tình huống: Huân chương Lao động: <hình thức> cho <ai> theo <loại hình>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng "<hình thức>" theo <loại hình>
      Và thành tích của năm <năm>
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: từng loại hình, từng loại đối tượng, từng thời kỳ
        | hình thức                      | ai                               | loại hình           | ngày xét   | năm  | kết luận                            |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | công trạng          | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | công trạng          | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | công trạng          | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | công trạng          | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | công trạng          | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | công trạng          | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | công trạng          | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | công trạng          | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | đột xuất            | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | đột xuất            | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | đột xuất            | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | đột xuất            | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | hộ gia đình bà Lê Thị Mận        | đột xuất            | 31/12/2023 | 2022 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Ba   | hộ gia đình bà Lê Thị Mận        | đột xuất            | 01/01/2024 | 2023 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Ba   | hộ gia đình bà Lê Thị Mận        | đột xuất            | 10/03/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Ba   | hộ gia đình bà Lê Thị Mận        | đột xuất            | 02/10/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | phong trào thi đua  | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | phong trào thi đua  | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | phong trào thi đua  | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 31/12/2023 | 2022 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 01/01/2024 | 2023 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 10/03/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Ba   | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 02/10/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | công trạng          | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | công trạng          | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | công trạng          | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | công trạng          | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | công trạng          | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | công trạng          | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | công trạng          | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | công trạng          | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | đột xuất            | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | đột xuất            | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | đột xuất            | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | đột xuất            | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | hộ gia đình bà Lê Thị Mận        | đột xuất            | 31/12/2023 | 2022 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | hộ gia đình bà Lê Thị Mận        | đột xuất            | 01/01/2024 | 2023 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | hộ gia đình bà Lê Thị Mận        | đột xuất            | 10/03/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | hộ gia đình bà Lê Thị Mận        | đột xuất            | 02/10/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | phong trào thi đua  | 01/01/2024 | 2023 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | phong trào thi đua  | 10/03/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | phong trào thi đua  | 02/10/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 31/12/2023 | 2022 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 01/01/2024 | 2023 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 10/03/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhì  | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 02/10/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | công trạng          | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | công trạng          | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | công trạng          | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | công trạng          | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | công trạng          | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | công trạng          | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | công trạng          | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | công trạng          | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | đột xuất            | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | đột xuất            | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | đột xuất            | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | đột xuất            | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | đột xuất            | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | hộ gia đình bà Lê Thị Mận        | đột xuất            | 31/12/2023 | 2022 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | hộ gia đình bà Lê Thị Mận        | đột xuất            | 01/01/2024 | 2023 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | hộ gia đình bà Lê Thị Mận        | đột xuất            | 10/03/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | hộ gia đình bà Lê Thị Mận        | đột xuất            | 02/10/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | phong trào thi đua  | 01/01/2024 | 2023 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | phong trào thi đua  | 10/03/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | phong trào thi đua  | 02/10/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 31/12/2023 | 2022 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 01/01/2024 | 2023 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 10/03/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | ông Nguyễn Văn Mẫu               | quá trình cống hiến | 02/10/2026 | 2025 | Đúng hình thức và đối tượng         |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 31/12/2023 | 2022 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 01/01/2024 | 2023 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 10/03/2026 | 2025 | Không đúng hình thức hoặc đối tượng |
        | Huân chương Lao động hạng Nhất | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | 02/10/2026 | 2025 | Không đúng hình thức hoặc đối tượng |

  Quy tắc: Danh hiệu cá nhân chỉ tặng cá nhân, danh hiệu tập thể chỉ tặng tập thể, Gia đình văn hóa chỉ tặng hộ gia đình
    Căn cứ: các Điều 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; trước ngày 01/01/2024 và từ ngày 01/10/2026: chưa kiểm chứng.

    @TC-08-05 @l2022/21 @l2022/22 @l2022/23 @l2022/24 @l2022/25 @l2022/26 @l2022/27 @l2022/28 @l2022/29 @l2022/30 @l2022/31
    Khung tình huống: Danh hiệu: <danh hiệu> năm <năm> cho <ai>
      Biết <ai> được đề nghị tặng danh hiệu "<danh hiệu>" năm <năm>
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: từng danh hiệu, hai bên ngày 01/01/2024 và từ ngày 01/10/2026
        | danh hiệu                  | ai                               | năm  | ngày xét   | kết luận                            |
        | Lao động tiên tiến         | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Lao động tiên tiến         | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Lao động tiên tiến         | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Lao động tiên tiến         | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Lao động tiên tiến         | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Lao động tiên tiến         | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Lao động tiên tiến         | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Lao động tiên tiến         | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Lao động tiên tiến         | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Lao động tiên tiến         | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Lao động tiên tiến         | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Lao động tiên tiến         | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ tiên tiến         | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Chiến sĩ tiên tiến         | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Chiến sĩ tiên tiến         | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Chiến sĩ tiên tiến         | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Chiến sĩ tiên tiến         | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ tiên tiến         | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ tiên tiến         | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ tiên tiến         | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ tiên tiến         | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ tiên tiến         | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ tiên tiến         | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ tiên tiến         | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cơ sở     | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua cơ sở     | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua cơ sở     | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua cơ sở     | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua cơ sở     | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cơ sở     | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cơ sở     | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cơ sở     | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cơ sở     | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cơ sở     | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cơ sở     | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cơ sở     | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cấp tỉnh  | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua cấp tỉnh  | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua cấp tỉnh  | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua cấp tỉnh  | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua cấp tỉnh  | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cấp tỉnh  | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cấp tỉnh  | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cấp tỉnh  | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cấp tỉnh  | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cấp tỉnh  | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cấp tỉnh  | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua cấp tỉnh  | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua toàn quốc | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua toàn quốc | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua toàn quốc | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua toàn quốc | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Chiến sĩ thi đua toàn quốc | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua toàn quốc | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua toàn quốc | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua toàn quốc | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua toàn quốc | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua toàn quốc | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua toàn quốc | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Chiến sĩ thi đua toàn quốc | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động tiên tiến | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động tiên tiến | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động tiên tiến | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động tiên tiến | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động tiên tiến | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Tập thể lao động tiên tiến | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Tập thể lao động tiên tiến | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Tập thể lao động tiên tiến | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Tập thể lao động tiên tiến | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động tiên tiến | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động tiên tiến | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động tiên tiến | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị tiên tiến           | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị tiên tiến           | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị tiên tiến           | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị tiên tiến           | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị tiên tiến           | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Đơn vị tiên tiến           | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Đơn vị tiên tiến           | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Đơn vị tiên tiến           | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Đơn vị tiên tiến           | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị tiên tiến           | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị tiên tiến           | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị tiên tiến           | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động xuất sắc  | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động xuất sắc  | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động xuất sắc  | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động xuất sắc  | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động xuất sắc  | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Tập thể lao động xuất sắc  | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Tập thể lao động xuất sắc  | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Tập thể lao động xuất sắc  | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Tập thể lao động xuất sắc  | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động xuất sắc  | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động xuất sắc  | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Tập thể lao động xuất sắc  | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị quyết thắng         | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị quyết thắng         | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị quyết thắng         | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị quyết thắng         | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị quyết thắng         | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Đơn vị quyết thắng         | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Đơn vị quyết thắng         | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Đơn vị quyết thắng         | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Đơn vị quyết thắng         | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị quyết thắng         | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị quyết thắng         | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Đơn vị quyết thắng         | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua cấp tỉnh        | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua cấp tỉnh        | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua cấp tỉnh        | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua cấp tỉnh        | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua cấp tỉnh        | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Cờ thi đua cấp tỉnh        | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Cờ thi đua cấp tỉnh        | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Cờ thi đua cấp tỉnh        | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Cờ thi đua cấp tỉnh        | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua cấp tỉnh        | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua cấp tỉnh        | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua cấp tỉnh        | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của Chính phủ   | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của Chính phủ   | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của Chính phủ   | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của Chính phủ   | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của Chính phủ   | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Cờ thi đua của Chính phủ   | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Cờ thi đua của Chính phủ   | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Cờ thi đua của Chính phủ   | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Cờ thi đua của Chính phủ   | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của Chính phủ   | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của Chính phủ   | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của Chính phủ   | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Thôn văn hóa               | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Thôn văn hóa               | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Thôn văn hóa               | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Thôn văn hóa               | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Thôn văn hóa               | tập thể ấp Bình An               | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Thôn văn hóa               | tập thể ấp Bình An               | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Thôn văn hóa               | tập thể ấp Bình An               | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Thôn văn hóa               | tập thể ấp Bình An               | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Thôn văn hóa               | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Thôn văn hóa               | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Thôn văn hóa               | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Thôn văn hóa               | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Gia đình văn hóa           | ông Nguyễn Văn Mẫu               | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Gia đình văn hóa           | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Gia đình văn hóa           | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Gia đình văn hóa           | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Gia đình văn hóa           | tập thể Trường Tiểu học Kim Đồng | 2023 | 29/12/2023 | Không đúng hình thức hoặc đối tượng |
        | Gia đình văn hóa           | tập thể Trường Tiểu học Kim Đồng | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Gia đình văn hóa           | tập thể Trường Tiểu học Kim Đồng | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Gia đình văn hóa           | tập thể Trường Tiểu học Kim Đồng | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Gia đình văn hóa           | hộ gia đình bà Lê Thị Mận        | 2023 | 29/12/2023 | Đúng hình thức và đối tượng         |
        | Gia đình văn hóa           | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Gia đình văn hóa           | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Gia đình văn hóa           | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Xã tiêu biểu               | ông Nguyễn Văn Mẫu               | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Xã tiêu biểu               | ông Nguyễn Văn Mẫu               | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Xã tiêu biểu               | ông Nguyễn Văn Mẫu               | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |
        | Xã tiêu biểu               | tập thể xã Thử Nghiệm            | 2024 | 20/12/2024 | Đúng hình thức và đối tượng         |
        | Xã tiêu biểu               | tập thể xã Thử Nghiệm            | 2025 | 20/12/2025 | Đúng hình thức và đối tượng         |
        | Xã tiêu biểu               | tập thể xã Thử Nghiệm            | 2026 | 20/12/2026 | Đúng hình thức và đối tượng         |
        | Xã tiêu biểu               | hộ gia đình bà Lê Thị Mận        | 2024 | 20/12/2024 | Không đúng hình thức hoặc đối tượng |
        | Xã tiêu biểu               | hộ gia đình bà Lê Thị Mận        | 2025 | 20/12/2025 | Không đúng hình thức hoặc đối tượng |
        | Xã tiêu biểu               | hộ gia đình bà Lê Thị Mận        | 2026 | 20/12/2026 | Không đúng hình thức hoặc đối tượng |

  Quy tắc: Hình thức mới chỉ ghi tên cũng chỉ tặng đúng đối tượng của từng loại hình; Kỷ niệm chương chỉ tặng cá nhân
    Căn cứ: các Điều 8, 26, 29, 32, 33, 54, 59, 68, 71, 74, 76 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; đối tượng của từng loại hình khác Kỷ niệm chương: chưa kiểm chứng.

    @TC-08-400 @l2022/8 @l2022/33 @l2022/54 @l2022/59 @l2022/68 @l2022/71 @l2022/74 @l2022/76
    Khung tình huống: <hình thức> cho <ai> theo <loại hình>, ngày đầu của Luật năm 2022
      Biết <ai> được đề nghị tặng "<hình thức>" theo <loại hình>
      Và thành tích của năm 2023
      Khi thẩm định đề nghị này ngày 01/01/2024
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: cống hiến, niên hạn chỉ dành cho cá nhân; hộ gia đình không có loại hình công trạng
        | hình thức                                               | ai                               | loại hình           | kết luận                            |
        | Huân chương khác (ngoài Huân chương Lao động)           | ông Nguyễn Văn Mẫu               | công trạng          | Đúng hình thức và đối tượng         |
        | Huân chương khác (ngoài Huân chương Lao động)           | tập thể Trường Tiểu học Kim Đồng | công trạng          | Đúng hình thức và đối tượng         |
        | Huân chương khác (ngoài Huân chương Lao động)           | hộ gia đình bà Lê Thị Mận        | công trạng          | Không đúng hình thức hoặc đối tượng |
        | Huân chương khác (ngoài Huân chương Lao động)           | ông Nguyễn Văn Mẫu               | đột xuất            | Đúng hình thức và đối tượng         |
        | Huân chương khác (ngoài Huân chương Lao động)           | tập thể Trường Tiểu học Kim Đồng | đột xuất            | Đúng hình thức và đối tượng         |
        | Huân chương khác (ngoài Huân chương Lao động)           | hộ gia đình bà Lê Thị Mận        | đột xuất            | Không đúng hình thức hoặc đối tượng |
        | Huân chương khác (ngoài Huân chương Lao động)           | ông Nguyễn Văn Mẫu               | quá trình cống hiến | Đúng hình thức và đối tượng         |
        | Huân chương khác (ngoài Huân chương Lao động)           | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | Không đúng hình thức hoặc đối tượng |
        | Huân chương khác (ngoài Huân chương Lao động)           | hộ gia đình bà Lê Thị Mận        | quá trình cống hiến | Không đúng hình thức hoặc đối tượng |
        | Huân chương khác (ngoài Huân chương Lao động)           | ông Nguyễn Văn Mẫu               | niên hạn            | Đúng hình thức và đối tượng         |
        | Huân chương khác (ngoài Huân chương Lao động)           | tập thể Trường Tiểu học Kim Đồng | niên hạn            | Không đúng hình thức hoặc đối tượng |
        | Huân chương khác (ngoài Huân chương Lao động)           | ông Nguyễn Văn Mẫu               | đối ngoại           | Đúng hình thức và đối tượng         |
        | Huân chương khác (ngoài Huân chương Lao động)           | tập thể Trường Tiểu học Kim Đồng | đối ngoại           | Đúng hình thức và đối tượng         |
        | Huân chương khác (ngoài Huân chương Lao động)           | hộ gia đình bà Lê Thị Mận        | đối ngoại           | Không đúng hình thức hoặc đối tượng |
        | Huy chương                                              | ông Nguyễn Văn Mẫu               | công trạng          | Đúng hình thức và đối tượng         |
        | Huy chương                                              | tập thể Trường Tiểu học Kim Đồng | công trạng          | Không đúng hình thức hoặc đối tượng |
        | Huy chương                                              | ông Nguyễn Văn Mẫu               | quá trình cống hiến | Đúng hình thức và đối tượng         |
        | Huy chương                                              | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | Không đúng hình thức hoặc đối tượng |
        | Huy chương                                              | ông Nguyễn Văn Mẫu               | niên hạn            | Đúng hình thức và đối tượng         |
        | Huy chương                                              | tập thể Trường Tiểu học Kim Đồng | niên hạn            | Không đúng hình thức hoặc đối tượng |
        | Huy chương                                              | ông Nguyễn Văn Mẫu               | đối ngoại           | Đúng hình thức và đối tượng         |
        | Huy chương                                              | tập thể Trường Tiểu học Kim Đồng | đối ngoại           | Không đúng hình thức hoặc đối tượng |
        | Danh hiệu vinh dự nhà nước                              | ông Nguyễn Văn Mẫu               | công trạng          | Đúng hình thức và đối tượng         |
        | Danh hiệu vinh dự nhà nước                              | tập thể Trường Tiểu học Kim Đồng | công trạng          | Đúng hình thức và đối tượng         |
        | Danh hiệu vinh dự nhà nước                              | hộ gia đình bà Lê Thị Mận        | công trạng          | Không đúng hình thức hoặc đối tượng |
        | Danh hiệu vinh dự nhà nước                              | ông Nguyễn Văn Mẫu               | đột xuất            | Đúng hình thức và đối tượng         |
        | Danh hiệu vinh dự nhà nước                              | tập thể Trường Tiểu học Kim Đồng | đột xuất            | Đúng hình thức và đối tượng         |
        | Danh hiệu vinh dự nhà nước                              | hộ gia đình bà Lê Thị Mận        | đột xuất            | Không đúng hình thức hoặc đối tượng |
        | Danh hiệu vinh dự nhà nước                              | ông Nguyễn Văn Mẫu               | quá trình cống hiến | Đúng hình thức và đối tượng         |
        | Danh hiệu vinh dự nhà nước                              | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | Không đúng hình thức hoặc đối tượng |
        | Giải thưởng cấp Nhà nước                                | ông Nguyễn Văn Mẫu               | công trạng          | Đúng hình thức và đối tượng         |
        | Giải thưởng cấp Nhà nước                                | tập thể Trường Tiểu học Kim Đồng | công trạng          | Đúng hình thức và đối tượng         |
        | Giải thưởng cấp Nhà nước                                | hộ gia đình bà Lê Thị Mận        | công trạng          | Không đúng hình thức hoặc đối tượng |
        | Bằng khen của bộ, ban, ngành                            | ông Nguyễn Văn Mẫu               | công trạng          | Đúng hình thức và đối tượng         |
        | Bằng khen của bộ, ban, ngành                            | tập thể Trường Tiểu học Kim Đồng | công trạng          | Đúng hình thức và đối tượng         |
        | Bằng khen của bộ, ban, ngành                            | hộ gia đình bà Lê Thị Mận        | công trạng          | Không đúng hình thức hoặc đối tượng |
        | Bằng khen của bộ, ban, ngành                            | ông Nguyễn Văn Mẫu               | đột xuất            | Đúng hình thức và đối tượng         |
        | Bằng khen của bộ, ban, ngành                            | tập thể Trường Tiểu học Kim Đồng | đột xuất            | Đúng hình thức và đối tượng         |
        | Bằng khen của bộ, ban, ngành                            | hộ gia đình bà Lê Thị Mận        | đột xuất            | Đúng hình thức và đối tượng         |
        | Bằng khen của bộ, ban, ngành                            | ông Nguyễn Văn Mẫu               | phong trào thi đua  | Đúng hình thức và đối tượng         |
        | Bằng khen của bộ, ban, ngành                            | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | Đúng hình thức và đối tượng         |
        | Bằng khen của bộ, ban, ngành                            | hộ gia đình bà Lê Thị Mận        | phong trào thi đua  | Đúng hình thức và đối tượng         |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | ông Nguyễn Văn Mẫu               | công trạng          | Đúng hình thức và đối tượng         |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | tập thể Trường Tiểu học Kim Đồng | công trạng          | Đúng hình thức và đối tượng         |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | hộ gia đình bà Lê Thị Mận        | công trạng          | Không đúng hình thức hoặc đối tượng |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | ông Nguyễn Văn Mẫu               | đột xuất            | Đúng hình thức và đối tượng         |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | tập thể Trường Tiểu học Kim Đồng | đột xuất            | Đúng hình thức và đối tượng         |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | hộ gia đình bà Lê Thị Mận        | đột xuất            | Không đúng hình thức hoặc đối tượng |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | ông Nguyễn Văn Mẫu               | phong trào thi đua  | Đúng hình thức và đối tượng         |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | tập thể Trường Tiểu học Kim Đồng | phong trào thi đua  | Đúng hình thức và đối tượng         |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | hộ gia đình bà Lê Thị Mận        | phong trào thi đua  | Không đúng hình thức hoặc đối tượng |
        | Kỷ niệm chương                                          | ông Nguyễn Văn Mẫu               | quá trình cống hiến | Đúng hình thức và đối tượng         |
        | Kỷ niệm chương                                          | tập thể Trường Tiểu học Kim Đồng | quá trình cống hiến | Không đúng hình thức hoặc đối tượng |
        | Kỷ niệm chương                                          | hộ gia đình bà Lê Thị Mận        | quá trình cống hiến | Không đúng hình thức hoặc đối tượng |
        | Kỷ niệm chương                                          | ông Nguyễn Văn Mẫu               | công trạng          | Đúng hình thức và đối tượng         |
        | Kỷ niệm chương                                          | tập thể Trường Tiểu học Kim Đồng | công trạng          | Không đúng hình thức hoặc đối tượng |
        | Kỷ niệm chương                                          | hộ gia đình bà Lê Thị Mận        | công trạng          | Không đúng hình thức hoặc đối tượng |

    @TC-08-401 @l2022/26 @l2022/29 @l2022/32
    Khung tình huống: <danh hiệu> cho <ai>, ngày đầu của Luật năm 2022
      Biết <ai> được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Khi thẩm định đề nghị này ngày 01/01/2024
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: Cờ thi đua, Xã tiêu biểu chỉ tặng tập thể
        | danh hiệu                                                | ai                               | kết luận                            |
        | Cờ thi đua của bộ, ban, ngành                            | tập thể Trường Tiểu học Kim Đồng | Đúng hình thức và đối tượng         |
        | Cờ thi đua của bộ, ban, ngành                            | ông Nguyễn Văn Mẫu               | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của bộ, ban, ngành                            | hộ gia đình bà Lê Thị Mận        | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia | tập thể Trường Tiểu học Kim Đồng | Đúng hình thức và đối tượng         |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia | ông Nguyễn Văn Mẫu               | Không đúng hình thức hoặc đối tượng |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia | hộ gia đình bà Lê Thị Mận        | Không đúng hình thức hoặc đối tượng |
        | Xã tiêu biểu                                             | tập thể xã Thử Nghiệm            | Đúng hình thức và đối tượng         |
        | Xã tiêu biểu                                             | ông Nguyễn Văn Mẫu               | Không đúng hình thức hoặc đối tượng |

  Quy tắc: Hộ gia đình đề nghị theo công trạng thì vẫn nhận, có lưu ý
    Căn cứ: khoản 1 Điều 8, các Điều 74, 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: còn cách hiểu khác nhau.

    @TC-08-402 @l2022/8/1 @l2022/74 @l2022/75
    Khung tình huống: <hình thức> cho hộ gia đình theo công trạng
      Biết hộ gia đình bà Lê Thị Mận được đề nghị tặng "<hình thức>" theo công trạng
      Và thành tích của năm 2024
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về hình thức, kết luận là "Đúng hình thức và đối tượng"
      Và có lưu ý "Luật không nêu loại hình công trạng cho hộ gia đình"

      Dữ liệu: Bằng khen cấp tỉnh và từng loại Giấy khen
        | hình thức                              |
        | Bằng khen của Chủ tịch UBND tỉnh       |
        | Giấy khen của Chủ tịch UBND cấp xã     |
        | Giấy khen của Chủ tịch UBND cấp huyện  |
        | Giấy khen của Sở                       |
        | Giấy khen của đơn vị thuộc bộ          |
        | Giấy khen của doanh nghiệp, hợp tác xã |
