# language: vi
Tính năng: Bảng thẩm quyền: ai được ký quyết định tặng gì trong từng thời kỳ

  Quy tắc: Danh hiệu ở cơ sở, Giấy khen: người đứng đầu từng cấp, từng nơi chỉ quyết định phần của mình
    Căn cứ: khoản 3 Điều 79, khoản 1, khoản 2, khoản 3, khoản 4 Điều 80 Luật Thi đua, khen thưởng năm 2022; Điều 80 Luật Thi đua, khen thưởng năm 2003; Điều 59 Nghị định số 129/2025/NĐ-CP; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
    Nguồn: đã đối chiếu văn bản; trước ngày 01/01/2024 một phần theo nguồn dẫn lại.

    @TQ-80-20 @l2003/80 @l2022/79/3 @l2022/80/1 @l2022/80/2 @l2022/80/3 @l2022/80/4 @nd129-2025/59
    Khung tình huống: <người ký> ký <hình thức> ngày <ngày>
      Khi <người ký> ký quyết định tặng "<hình thức>" ngày <ngày>
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: danh hiệu ở cơ sở, hai bên ngày 01/01/2024 và ngày 01/07/2025
        | người ký                                                      | hình thức                  | ngày       | kết luận        |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Lao động tiên tiến         | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Lao động tiên tiến         | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Lao động tiên tiến         | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm Mới                               | Lao động tiên tiến         | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Lao động tiên tiến         | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Lao động tiên tiến         | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Lao động tiên tiến         | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Lao động tiên tiến         | 01/07/2025 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Lao động tiên tiến         | 31/12/2023 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Lao động tiên tiến         | 01/01/2024 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Lao động tiên tiến         | 30/06/2025 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Lao động tiên tiến         | 01/07/2025 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Lao động tiên tiến         | 31/12/2023 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Lao động tiên tiến         | 01/01/2024 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Lao động tiên tiến         | 30/06/2025 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Lao động tiên tiến         | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                                     | Lao động tiên tiến         | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                                                     | Lao động tiên tiến         | 01/01/2024 | Đúng thẩm quyền |
        | Bộ trưởng                                                     | Lao động tiên tiến         | 30/06/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                                     | Lao động tiên tiến         | 01/07/2025 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Lao động tiên tiến         | 31/12/2023 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Lao động tiên tiến         | 01/01/2024 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Lao động tiên tiến         | 30/06/2025 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm Mới                     | Lao động tiên tiến         | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Lao động tiên tiến         | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Lao động tiên tiến         | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Lao động tiên tiến         | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm Mới | Lao động tiên tiến         | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Lao động tiên tiến         | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Lao động tiên tiến         | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Lao động tiên tiến         | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Lao động tiên tiến         | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Chiến sĩ thi đua cơ sở     | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Chiến sĩ thi đua cơ sở     | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Chiến sĩ thi đua cơ sở     | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm Mới                               | Chiến sĩ thi đua cơ sở     | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Chiến sĩ thi đua cơ sở     | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Chiến sĩ thi đua cơ sở     | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Chiến sĩ thi đua cơ sở     | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Chiến sĩ thi đua cơ sở     | 01/07/2025 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Chiến sĩ thi đua cơ sở     | 31/12/2023 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Chiến sĩ thi đua cơ sở     | 01/01/2024 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Chiến sĩ thi đua cơ sở     | 30/06/2025 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Chiến sĩ thi đua cơ sở     | 01/07/2025 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Chiến sĩ thi đua cơ sở     | 31/12/2023 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Chiến sĩ thi đua cơ sở     | 01/01/2024 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Chiến sĩ thi đua cơ sở     | 30/06/2025 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Chiến sĩ thi đua cơ sở     | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                                     | Chiến sĩ thi đua cơ sở     | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                                                     | Chiến sĩ thi đua cơ sở     | 01/01/2024 | Đúng thẩm quyền |
        | Bộ trưởng                                                     | Chiến sĩ thi đua cơ sở     | 30/06/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                                     | Chiến sĩ thi đua cơ sở     | 01/07/2025 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Chiến sĩ thi đua cơ sở     | 31/12/2023 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Chiến sĩ thi đua cơ sở     | 01/01/2024 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Chiến sĩ thi đua cơ sở     | 30/06/2025 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm Mới                     | Chiến sĩ thi đua cơ sở     | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Chiến sĩ thi đua cơ sở     | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Chiến sĩ thi đua cơ sở     | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Chiến sĩ thi đua cơ sở     | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm Mới | Chiến sĩ thi đua cơ sở     | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Chiến sĩ thi đua cơ sở     | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Chiến sĩ thi đua cơ sở     | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Chiến sĩ thi đua cơ sở     | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Chiến sĩ thi đua cơ sở     | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Tập thể lao động tiên tiến | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Tập thể lao động tiên tiến | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Tập thể lao động tiên tiến | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm Mới                               | Tập thể lao động tiên tiến | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Tập thể lao động tiên tiến | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Tập thể lao động tiên tiến | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Tập thể lao động tiên tiến | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Tập thể lao động tiên tiến | 01/07/2025 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Tập thể lao động tiên tiến | 31/12/2023 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Tập thể lao động tiên tiến | 01/01/2024 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Tập thể lao động tiên tiến | 30/06/2025 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Tập thể lao động tiên tiến | 01/07/2025 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Tập thể lao động tiên tiến | 31/12/2023 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Tập thể lao động tiên tiến | 01/01/2024 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Tập thể lao động tiên tiến | 30/06/2025 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Tập thể lao động tiên tiến | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                                     | Tập thể lao động tiên tiến | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                                                     | Tập thể lao động tiên tiến | 01/01/2024 | Đúng thẩm quyền |
        | Bộ trưởng                                                     | Tập thể lao động tiên tiến | 30/06/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                                     | Tập thể lao động tiên tiến | 01/07/2025 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Tập thể lao động tiên tiến | 31/12/2023 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Tập thể lao động tiên tiến | 01/01/2024 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Tập thể lao động tiên tiến | 30/06/2025 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm Mới                     | Tập thể lao động tiên tiến | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Tập thể lao động tiên tiến | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Tập thể lao động tiên tiến | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Tập thể lao động tiên tiến | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm Mới | Tập thể lao động tiên tiến | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Tập thể lao động tiên tiến | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Tập thể lao động tiên tiến | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Tập thể lao động tiên tiến | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Tập thể lao động tiên tiến | 01/07/2025 | Sai thẩm quyền  |

    @TQ-80-21 @l2003/80 @l2022/80/1 @l2022/80/2 @l2022/80/3 @l2022/80/4 @nd129-2025/59 @lorg-2025/51/3
    Khung tình huống: <người ký> tặng <hình thức> ngày <ngày>
      Khi <người ký> ký quyết định tặng "<hình thức>" ngày <ngày>
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: Giấy khen và danh hiệu văn hóa, hai bên ngày 01/01/2024 và ngày 01/07/2025
        | người ký                                                      | hình thức                                                                 | ngày       | kết luận        |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Giấy khen của Chủ tịch UBND cấp xã                                        | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Giấy khen của Chủ tịch UBND cấp xã                                        | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm Mới                               | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Giấy khen của Chủ tịch UBND cấp xã                                        | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Giấy khen của Chủ tịch UBND cấp xã                                        | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Giấy khen của Chủ tịch UBND cấp huyện                                     | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Giấy khen của Chủ tịch UBND cấp huyện                                     | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Giấy khen của Chủ tịch UBND cấp huyện                                     | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Giấy khen của Chủ tịch UBND cấp huyện                                     | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm Mới                               | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Giấy khen của Chủ tịch UBND cấp huyện                                     | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Giấy khen của Chủ tịch UBND cấp huyện                                     | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Gia đình văn hóa                                                          | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Gia đình văn hóa                                                          | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Gia đình văn hóa                                                          | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm Mới                               | Gia đình văn hóa                                                          | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Gia đình văn hóa                                                          | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Gia đình văn hóa                                                          | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Gia đình văn hóa                                                          | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Gia đình văn hóa                                                          | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Thôn, tổ dân phố văn hóa                                                  | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Thôn, tổ dân phố văn hóa                                                  | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm                                   | Thôn, tổ dân phố văn hóa                                                  | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm Mới                               | Thôn, tổ dân phố văn hóa                                                  | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Thôn, tổ dân phố văn hóa                                                  | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Thôn, tổ dân phố văn hóa                                                  | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Thôn, tổ dân phố văn hóa                                                  | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm                                | Thôn, tổ dân phố văn hóa                                                  | 01/07/2025 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 31/12/2023 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/01/2024 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 30/06/2025 | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm                               | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                                 | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/07/2025 | Sai thẩm quyền  |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 31/12/2023 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/01/2024 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 30/06/2025 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm                  | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                                     | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                                                     | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/01/2024 | Sai thẩm quyền  |
        | Bộ trưởng                                                     | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 30/06/2025 | Sai thẩm quyền  |
        | Bộ trưởng                                                     | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/07/2025 | Sai thẩm quyền  |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Giấy khen của doanh nghiệp, hợp tác xã                                    | 31/12/2023 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/01/2024 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm                         | Giấy khen của doanh nghiệp, hợp tác xã                                    | 30/06/2025 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp ở xã Thử Nghiệm Mới                     | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Giấy khen của doanh nghiệp, hợp tác xã                                    | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm     | Giấy khen của doanh nghiệp, hợp tác xã                                    | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch Hội đồng thành viên doanh nghiệp ở xã Thử Nghiệm Mới | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/07/2025 | Đúng thẩm quyền |

  Quy tắc: Danh hiệu và Bằng khen cấp bộ, cấp tỉnh: Bộ trưởng và Chủ tịch UBND cấp tỉnh
    Căn cứ: khoản 2, khoản 4 Điều 79 Luật Thi đua, khen thưởng năm 2022; Điều 79 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @TQ-79-20 @l2003/79 @l2022/79/2 @l2022/79/4
    Khung tình huống: <người ký> quyết định tặng <hình thức> ngày <ngày>
      Khi <người ký> ký quyết định tặng "<hình thức>" ngày <ngày>
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: hai bên ngày 01/01/2024 và ngày 01/07/2025
        | người ký                        | hình thức                        | ngày       | kết luận        |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Tập thể lao động xuất sắc        | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Tập thể lao động xuất sắc        | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Tập thể lao động xuất sắc        | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Tập thể lao động xuất sắc        | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                       | Tập thể lao động xuất sắc        | 31/12/2023 | Đúng thẩm quyền |
        | Bộ trưởng                       | Tập thể lao động xuất sắc        | 01/01/2024 | Đúng thẩm quyền |
        | Bộ trưởng                       | Tập thể lao động xuất sắc        | 30/06/2025 | Đúng thẩm quyền |
        | Bộ trưởng                       | Tập thể lao động xuất sắc        | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm  | Tập thể lao động xuất sắc        | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Tập thể lao động xuất sắc        | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Tập thể lao động xuất sắc        | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Tập thể lao động xuất sắc        | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Tập thể lao động xuất sắc        | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Tập thể lao động xuất sắc        | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Tập thể lao động xuất sắc        | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm Mới | Tập thể lao động xuất sắc        | 01/07/2025 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm | Tập thể lao động xuất sắc        | 31/12/2023 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm | Tập thể lao động xuất sắc        | 01/01/2024 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm | Tập thể lao động xuất sắc        | 30/06/2025 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm | Tập thể lao động xuất sắc        | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Chiến sĩ thi đua cấp tỉnh        | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Chiến sĩ thi đua cấp tỉnh        | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Chiến sĩ thi đua cấp tỉnh        | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Chiến sĩ thi đua cấp tỉnh        | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                       | Chiến sĩ thi đua cấp tỉnh        | 31/12/2023 | Đúng thẩm quyền |
        | Bộ trưởng                       | Chiến sĩ thi đua cấp tỉnh        | 01/01/2024 | Đúng thẩm quyền |
        | Bộ trưởng                       | Chiến sĩ thi đua cấp tỉnh        | 30/06/2025 | Đúng thẩm quyền |
        | Bộ trưởng                       | Chiến sĩ thi đua cấp tỉnh        | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND huyện Thử Nghiệm  | Chiến sĩ thi đua cấp tỉnh        | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Chiến sĩ thi đua cấp tỉnh        | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Chiến sĩ thi đua cấp tỉnh        | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Chiến sĩ thi đua cấp tỉnh        | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Chiến sĩ thi đua cấp tỉnh        | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Chiến sĩ thi đua cấp tỉnh        | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Chiến sĩ thi đua cấp tỉnh        | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm Mới | Chiến sĩ thi đua cấp tỉnh        | 01/07/2025 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm | Chiến sĩ thi đua cấp tỉnh        | 31/12/2023 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm | Chiến sĩ thi đua cấp tỉnh        | 01/01/2024 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm | Chiến sĩ thi đua cấp tỉnh        | 30/06/2025 | Sai thẩm quyền  |
        | Giám đốc Sở của tỉnh Thử Nghiệm | Chiến sĩ thi đua cấp tỉnh        | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Cờ thi đua cấp tỉnh              | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Cờ thi đua cấp tỉnh              | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Cờ thi đua cấp tỉnh              | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Cờ thi đua cấp tỉnh              | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                       | Cờ thi đua cấp tỉnh              | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                       | Cờ thi đua cấp tỉnh              | 01/01/2024 | Sai thẩm quyền  |
        | Bộ trưởng                       | Cờ thi đua cấp tỉnh              | 30/06/2025 | Sai thẩm quyền  |
        | Bộ trưởng                       | Cờ thi đua cấp tỉnh              | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Cờ thi đua cấp tỉnh              | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Cờ thi đua cấp tỉnh              | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Cờ thi đua cấp tỉnh              | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Cờ thi đua cấp tỉnh              | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Cờ thi đua cấp tỉnh              | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Cờ thi đua cấp tỉnh              | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Cờ thi đua cấp tỉnh              | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm Mới | Cờ thi đua cấp tỉnh              | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Bằng khen của Chủ tịch UBND tỉnh | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Bằng khen của Chủ tịch UBND tỉnh | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Bằng khen của Chủ tịch UBND tỉnh | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Bằng khen của Chủ tịch UBND tỉnh | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                       | Bằng khen của Chủ tịch UBND tỉnh | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                       | Bằng khen của Chủ tịch UBND tỉnh | 01/01/2024 | Sai thẩm quyền  |
        | Bộ trưởng                       | Bằng khen của Chủ tịch UBND tỉnh | 30/06/2025 | Sai thẩm quyền  |
        | Bộ trưởng                       | Bằng khen của Chủ tịch UBND tỉnh | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Bằng khen của Chủ tịch UBND tỉnh | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Bằng khen của Chủ tịch UBND tỉnh | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Bằng khen của Chủ tịch UBND tỉnh | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm  | Bằng khen của Chủ tịch UBND tỉnh | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Bằng khen của Chủ tịch UBND tỉnh | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Bằng khen của Chủ tịch UBND tỉnh | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Bằng khen của Chủ tịch UBND tỉnh | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm Mới | Bằng khen của Chủ tịch UBND tỉnh | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Xã, phường, thị trấn tiêu biểu   | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Xã, phường, thị trấn tiêu biểu   | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Xã, phường, thị trấn tiêu biểu   | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Xã, phường, thị trấn tiêu biểu   | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm     | Xã, phường, thị trấn tiêu biểu   | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Xã, phường, thị trấn tiêu biểu   | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Xã, phường, thị trấn tiêu biểu   | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm Mới | Xã, phường, thị trấn tiêu biểu   | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Kỷ niệm chương                   | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Kỷ niệm chương                   | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Kỷ niệm chương                   | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | Kỷ niệm chương                   | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                       | Kỷ niệm chương                   | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                       | Kỷ niệm chương                   | 01/01/2024 | Đúng thẩm quyền |
        | Bộ trưởng                       | Kỷ niệm chương                   | 30/06/2025 | Đúng thẩm quyền |
        | Bộ trưởng                       | Kỷ niệm chương                   | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND xã Thử Nghiệm     | Kỷ niệm chương                   | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Kỷ niệm chương                   | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm     | Kỷ niệm chương                   | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND xã Thử Nghiệm Mới | Kỷ niệm chương                   | 01/07/2025 | Sai thẩm quyền  |

  Quy tắc: Hình thức cấp Nhà nước, của bộ, của lực lượng vũ trang
    Căn cứ: Điều 77, khoản 1, khoản 2 Điều 78, khoản 2, khoản 5 Điều 79, khoản 5 Điều 80 Luật Thi đua, khen thưởng năm 2022; Điều 77, Điều 78, Điều 79 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @TQ-77-20 @l2003/77 @l2003/78 @l2003/79 @l2022/77 @l2022/78/1 @l2022/78/2 @l2022/79/2 @l2022/79/5 @l2022/80/5
    Khung tình huống: <người ký> ký tặng <hình thức> ngày <ngày>
      Khi <người ký> ký quyết định tặng "<hình thức>" ngày <ngày>
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: hai bên ngày 01/01/2024 và ngày 01/07/2025
        | người ký                                     | hình thức                                                | ngày       | kết luận        |
        | Thủ tướng Chính phủ                          | Chiến sĩ thi đua toàn quốc                               | 31/12/2023 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Chiến sĩ thi đua toàn quốc                               | 01/01/2024 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Chiến sĩ thi đua toàn quốc                               | 30/06/2025 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Chiến sĩ thi đua toàn quốc                               | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Chiến sĩ thi đua toàn quốc                               | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Chiến sĩ thi đua toàn quốc                               | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Chiến sĩ thi đua toàn quốc                               | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Chiến sĩ thi đua toàn quốc                               | 01/07/2025 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Chiến sĩ thi đua toàn quốc                               | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Chiến sĩ thi đua toàn quốc                               | 01/01/2024 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Chiến sĩ thi đua toàn quốc                               | 30/06/2025 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Chiến sĩ thi đua toàn quốc                               | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Chiến sĩ thi đua toàn quốc                               | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Chiến sĩ thi đua toàn quốc                               | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Chiến sĩ thi đua toàn quốc                               | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Chiến sĩ thi đua toàn quốc                               | 01/07/2025 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Bằng khen của Thủ tướng Chính phủ                        | 31/12/2023 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Bằng khen của Thủ tướng Chính phủ                        | 01/01/2024 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Bằng khen của Thủ tướng Chính phủ                        | 30/06/2025 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Bằng khen của Thủ tướng Chính phủ                        | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Bằng khen của Thủ tướng Chính phủ                        | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Bằng khen của Thủ tướng Chính phủ                        | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Bằng khen của Thủ tướng Chính phủ                        | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Bằng khen của Thủ tướng Chính phủ                        | 01/07/2025 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Bằng khen của Thủ tướng Chính phủ                        | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Bằng khen của Thủ tướng Chính phủ                        | 01/01/2024 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Bằng khen của Thủ tướng Chính phủ                        | 30/06/2025 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Bằng khen của Thủ tướng Chính phủ                        | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Bằng khen của Thủ tướng Chính phủ                        | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Bằng khen của Thủ tướng Chính phủ                        | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Bằng khen của Thủ tướng Chính phủ                        | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Bằng khen của Thủ tướng Chính phủ                        | 01/07/2025 | Sai thẩm quyền  |
        | Chính phủ                                    | Cờ thi đua của Chính phủ                                 | 31/12/2023 | Đúng thẩm quyền |
        | Chính phủ                                    | Cờ thi đua của Chính phủ                                 | 01/01/2024 | Đúng thẩm quyền |
        | Chính phủ                                    | Cờ thi đua của Chính phủ                                 | 30/06/2025 | Đúng thẩm quyền |
        | Chính phủ                                    | Cờ thi đua của Chính phủ                                 | 01/07/2025 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Cờ thi đua của Chính phủ                                 | 31/12/2023 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Cờ thi đua của Chính phủ                                 | 01/01/2024 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Cờ thi đua của Chính phủ                                 | 30/06/2025 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Cờ thi đua của Chính phủ                                 | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm               | Cờ thi đua của Chính phủ                                 | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm               | Cờ thi đua của Chính phủ                                 | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm               | Cờ thi đua của Chính phủ                                 | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND huyện Thử Nghiệm               | Cờ thi đua của Chính phủ                                 | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Huân chương Lao động hạng Nhất                           | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương Lao động hạng Nhất                           | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương Lao động hạng Nhất                           | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương Lao động hạng Nhất                           | 01/07/2025 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Nhất                           | 31/12/2023 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Nhất                           | 01/01/2024 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Nhất                           | 30/06/2025 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Nhất                           | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Huân chương Lao động hạng Nhì                            | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương Lao động hạng Nhì                            | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương Lao động hạng Nhì                            | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương Lao động hạng Nhì                            | 01/07/2025 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Nhì                            | 31/12/2023 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Nhì                            | 01/01/2024 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Nhì                            | 30/06/2025 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Nhì                            | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Huân chương Lao động hạng Ba                             | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương Lao động hạng Ba                             | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương Lao động hạng Ba                             | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương Lao động hạng Ba                             | 01/07/2025 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Ba                             | 31/12/2023 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Ba                             | 01/01/2024 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Ba                             | 30/06/2025 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương Lao động hạng Ba                             | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Huân chương khác (ngoài Huân chương Lao động)            | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương khác (ngoài Huân chương Lao động)            | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương khác (ngoài Huân chương Lao động)            | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huân chương khác (ngoài Huân chương Lao động)            | 01/07/2025 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Huân chương khác (ngoài Huân chương Lao động)            | 31/12/2023 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương khác (ngoài Huân chương Lao động)            | 01/01/2024 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương khác (ngoài Huân chương Lao động)            | 30/06/2025 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huân chương khác (ngoài Huân chương Lao động)            | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Huy chương                                               | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huy chương                                               | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huy chương                                               | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Huy chương                                               | 01/07/2025 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Huy chương                                               | 31/12/2023 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huy chương                                               | 01/01/2024 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huy chương                                               | 30/06/2025 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Huy chương                                               | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Danh hiệu vinh dự nhà nước                               | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Danh hiệu vinh dự nhà nước                               | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Danh hiệu vinh dự nhà nước                               | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Danh hiệu vinh dự nhà nước                               | 01/07/2025 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Danh hiệu vinh dự nhà nước                               | 31/12/2023 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Danh hiệu vinh dự nhà nước                               | 01/01/2024 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Danh hiệu vinh dự nhà nước                               | 30/06/2025 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Danh hiệu vinh dự nhà nước                               | 01/07/2025 | Sai thẩm quyền  |
        | Chủ tịch nước                                | Giải thưởng cấp Nhà nước                                 | 31/12/2023 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Giải thưởng cấp Nhà nước                                 | 01/01/2024 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Giải thưởng cấp Nhà nước                                 | 30/06/2025 | Đúng thẩm quyền |
        | Chủ tịch nước                                | Giải thưởng cấp Nhà nước                                 | 01/07/2025 | Đúng thẩm quyền |
        | Thủ tướng Chính phủ                          | Giải thưởng cấp Nhà nước                                 | 31/12/2023 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Giải thưởng cấp Nhà nước                                 | 01/01/2024 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Giải thưởng cấp Nhà nước                                 | 30/06/2025 | Sai thẩm quyền  |
        | Thủ tướng Chính phủ                          | Giải thưởng cấp Nhà nước                                 | 01/07/2025 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Cờ thi đua của bộ, ban, ngành                            | 31/12/2023 | Đúng thẩm quyền |
        | Bộ trưởng                                    | Cờ thi đua của bộ, ban, ngành                            | 01/01/2024 | Đúng thẩm quyền |
        | Bộ trưởng                                    | Cờ thi đua của bộ, ban, ngành                            | 30/06/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                    | Cờ thi đua của bộ, ban, ngành                            | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Cờ thi đua của bộ, ban, ngành                            | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Cờ thi đua của bộ, ban, ngành                            | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Cờ thi đua của bộ, ban, ngành                            | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Cờ thi đua của bộ, ban, ngành                            | 01/07/2025 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Bằng khen của bộ, ban, ngành                             | 31/12/2023 | Đúng thẩm quyền |
        | Bộ trưởng                                    | Bằng khen của bộ, ban, ngành                             | 01/01/2024 | Đúng thẩm quyền |
        | Bộ trưởng                                    | Bằng khen của bộ, ban, ngành                             | 30/06/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                    | Bằng khen của bộ, ban, ngành                             | 01/07/2025 | Đúng thẩm quyền |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Bằng khen của bộ, ban, ngành                             | 31/12/2023 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Bằng khen của bộ, ban, ngành                             | 01/01/2024 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Bằng khen của bộ, ban, ngành                             | 30/06/2025 | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm                | Bằng khen của bộ, ban, ngành                             | 01/07/2025 | Sai thẩm quyền  |
        | Tư lệnh quân khu                             | Cờ thi đua của quân khu và tương đương, đại học quốc gia | 31/12/2023 | Sai thẩm quyền  |
        | Tư lệnh quân khu                             | Cờ thi đua của quân khu và tương đương, đại học quốc gia | 01/01/2024 | Đúng thẩm quyền |
        | Tư lệnh quân khu                             | Cờ thi đua của quân khu và tương đương, đại học quốc gia | 30/06/2025 | Đúng thẩm quyền |
        | Tư lệnh quân khu                             | Cờ thi đua của quân khu và tương đương, đại học quốc gia | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                    | Cờ thi đua của quân khu và tương đương, đại học quốc gia | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Cờ thi đua của quân khu và tương đương, đại học quốc gia | 01/01/2024 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Cờ thi đua của quân khu và tương đương, đại học quốc gia | 30/06/2025 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Cờ thi đua của quân khu và tương đương, đại học quốc gia | 01/07/2025 | Sai thẩm quyền  |
        | Tư lệnh quân khu                             | Bằng khen của quân khu và tương đương, đại học quốc gia  | 31/12/2023 | Sai thẩm quyền  |
        | Tư lệnh quân khu                             | Bằng khen của quân khu và tương đương, đại học quốc gia  | 01/01/2024 | Đúng thẩm quyền |
        | Tư lệnh quân khu                             | Bằng khen của quân khu và tương đương, đại học quốc gia  | 30/06/2025 | Đúng thẩm quyền |
        | Tư lệnh quân khu                             | Bằng khen của quân khu và tương đương, đại học quốc gia  | 01/07/2025 | Đúng thẩm quyền |
        | Bộ trưởng                                    | Bằng khen của quân khu và tương đương, đại học quốc gia  | 31/12/2023 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Bằng khen của quân khu và tương đương, đại học quốc gia  | 01/01/2024 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Bằng khen của quân khu và tương đương, đại học quốc gia  | 30/06/2025 | Sai thẩm quyền  |
        | Bộ trưởng                                    | Bằng khen của quân khu và tương đương, đại học quốc gia  | 01/07/2025 | Sai thẩm quyền  |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Chiến sĩ tiên tiến                                       | 31/12/2023 | Đúng thẩm quyền |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Chiến sĩ tiên tiến                                       | 01/01/2024 | Đúng thẩm quyền |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Chiến sĩ tiên tiến                                       | 30/06/2025 | Đúng thẩm quyền |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Chiến sĩ tiên tiến                                       | 01/07/2025 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Chiến sĩ tiên tiến                                       | 31/12/2023 | Sai thẩm quyền  |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Chiến sĩ tiên tiến                                       | 01/01/2024 | Sai thẩm quyền  |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Chiến sĩ tiên tiến                                       | 30/06/2025 | Sai thẩm quyền  |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Chiến sĩ tiên tiến                                       | 01/07/2025 | Sai thẩm quyền  |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Đơn vị tiên tiến                                         | 31/12/2023 | Đúng thẩm quyền |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Đơn vị tiên tiến                                         | 01/01/2024 | Đúng thẩm quyền |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Đơn vị tiên tiến                                         | 30/06/2025 | Đúng thẩm quyền |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Đơn vị tiên tiến                                         | 01/07/2025 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Đơn vị tiên tiến                                         | 31/12/2023 | Sai thẩm quyền  |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Đơn vị tiên tiến                                         | 01/01/2024 | Sai thẩm quyền  |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Đơn vị tiên tiến                                         | 30/06/2025 | Sai thẩm quyền  |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Đơn vị tiên tiến                                         | 01/07/2025 | Sai thẩm quyền  |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Đơn vị quyết thắng                                       | 31/12/2023 | Đúng thẩm quyền |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Đơn vị quyết thắng                                       | 01/01/2024 | Đúng thẩm quyền |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Đơn vị quyết thắng                                       | 30/06/2025 | Đúng thẩm quyền |
        | Chỉ huy theo quy định của Bộ Quốc phòng      | Đơn vị quyết thắng                                       | 01/07/2025 | Đúng thẩm quyền |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Đơn vị quyết thắng                                       | 31/12/2023 | Sai thẩm quyền  |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Đơn vị quyết thắng                                       | 01/01/2024 | Sai thẩm quyền  |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Đơn vị quyết thắng                                       | 30/06/2025 | Sai thẩm quyền  |
        | Thủ trưởng đơn vị thuộc bộ ở tỉnh Thử Nghiệm | Đơn vị quyết thắng                                       | 01/07/2025 | Sai thẩm quyền  |

  Quy tắc: Hỏi ai quyết định thì trả lời đúng chức danh của ngày đó
    Căn cứ: Điều 77, khoản 1, khoản 2 Điều 78, khoản 2, khoản 4, khoản 5 Điều 79, khoản 2, khoản 3 Điều 80 Luật Thi đua, khen thưởng năm 2022; Điều 59 Nghị định số 129/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TQ-77-21 @l2022/77 @l2022/78/1 @l2022/78/2 @l2022/79/2 @l2022/79/4 @l2022/79/5 @l2022/80/2 @l2022/80/3 @nd129-2025/59
    Khung tình huống: Ai quyết định tặng <hình thức> ngày <ngày>
      Khi hỏi ai quyết định tặng "<hình thức>" ngày <ngày>
      Thì người quyết định là "<người quyết định>"

      Dữ liệu: hai bên ngày 01/01/2024 và ngày 01/07/2025
        | hình thức                                               | ngày       | người quyết định                                                |
        | Cờ thi đua của Chính phủ                                | 31/12/2023 | Chính phủ                                                       |
        | Cờ thi đua của Chính phủ                                | 01/01/2024 | Chính phủ                                                       |
        | Cờ thi đua của Chính phủ                                | 30/06/2025 | Chính phủ                                                       |
        | Cờ thi đua của Chính phủ                                | 01/07/2025 | Chính phủ                                                       |
        | Chiến sĩ thi đua toàn quốc                              | 31/12/2023 | Thủ tướng Chính phủ                                             |
        | Chiến sĩ thi đua toàn quốc                              | 01/01/2024 | Thủ tướng Chính phủ                                             |
        | Chiến sĩ thi đua toàn quốc                              | 30/06/2025 | Thủ tướng Chính phủ                                             |
        | Chiến sĩ thi đua toàn quốc                              | 01/07/2025 | Thủ tướng Chính phủ                                             |
        | Bằng khen của Thủ tướng Chính phủ                       | 31/12/2023 | Thủ tướng Chính phủ                                             |
        | Bằng khen của Thủ tướng Chính phủ                       | 01/01/2024 | Thủ tướng Chính phủ                                             |
        | Bằng khen của Thủ tướng Chính phủ                       | 30/06/2025 | Thủ tướng Chính phủ                                             |
        | Bằng khen của Thủ tướng Chính phủ                       | 01/07/2025 | Thủ tướng Chính phủ                                             |
        | Huân chương Lao động hạng Ba                            | 31/12/2023 | Chủ tịch nước                                                   |
        | Huân chương Lao động hạng Ba                            | 01/01/2024 | Chủ tịch nước                                                   |
        | Huân chương Lao động hạng Ba                            | 30/06/2025 | Chủ tịch nước                                                   |
        | Huân chương Lao động hạng Ba                            | 01/07/2025 | Chủ tịch nước                                                   |
        | Bằng khen của bộ, ban, ngành                            | 31/12/2023 | Bộ trưởng, người đứng đầu bộ, ban, ngành                        |
        | Bằng khen của bộ, ban, ngành                            | 01/01/2024 | Bộ trưởng, người đứng đầu bộ, ban, ngành                        |
        | Bằng khen của bộ, ban, ngành                            | 30/06/2025 | Bộ trưởng, người đứng đầu bộ, ban, ngành                        |
        | Bằng khen của bộ, ban, ngành                            | 01/07/2025 | Bộ trưởng, người đứng đầu bộ, ban, ngành                        |
        | Đơn vị quyết thắng                                      | 31/12/2023 | Người có thẩm quyền theo quy định của Bộ Quốc phòng, Bộ Công an |
        | Đơn vị quyết thắng                                      | 01/01/2024 | Người có thẩm quyền theo quy định của Bộ Quốc phòng, Bộ Công an |
        | Đơn vị quyết thắng                                      | 30/06/2025 | Người có thẩm quyền theo quy định của Bộ Quốc phòng, Bộ Công an |
        | Đơn vị quyết thắng                                      | 01/07/2025 | Người có thẩm quyền theo quy định của Bộ Quốc phòng, Bộ Công an |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | 01/01/2024 | Tư lệnh quân khu và tương đương, Giám đốc đại học quốc gia      |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | 30/06/2025 | Tư lệnh quân khu và tương đương, Giám đốc đại học quốc gia      |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | 01/07/2025 | Tư lệnh quân khu và tương đương, Giám đốc đại học quốc gia      |
        | Cờ thi đua cấp tỉnh                                     | 31/12/2023 | Chủ tịch UBND tỉnh Thử Nghiệm                                   |
        | Cờ thi đua cấp tỉnh                                     | 01/01/2024 | Chủ tịch UBND tỉnh Thử Nghiệm                                   |
        | Cờ thi đua cấp tỉnh                                     | 30/06/2025 | Chủ tịch UBND tỉnh Thử Nghiệm                                   |
        | Cờ thi đua cấp tỉnh                                     | 01/07/2025 | Chủ tịch UBND tỉnh Thử Nghiệm                                   |
        | Bằng khen của Chủ tịch UBND tỉnh                        | 31/12/2023 | Chủ tịch UBND tỉnh Thử Nghiệm                                   |
        | Bằng khen của Chủ tịch UBND tỉnh                        | 01/01/2024 | Chủ tịch UBND tỉnh Thử Nghiệm                                   |
        | Bằng khen của Chủ tịch UBND tỉnh                        | 30/06/2025 | Chủ tịch UBND tỉnh Thử Nghiệm                                   |
        | Bằng khen của Chủ tịch UBND tỉnh                        | 01/07/2025 | Chủ tịch UBND tỉnh Thử Nghiệm                                   |
        | Lao động tiên tiến                                      | 31/12/2023 | Chủ tịch UBND xã Thử Nghiệm                                     |
        | Lao động tiên tiến                                      | 01/01/2024 | Chủ tịch UBND xã Thử Nghiệm                                     |
        | Lao động tiên tiến                                      | 30/06/2025 | Chủ tịch UBND xã Thử Nghiệm                                     |
        | Lao động tiên tiến                                      | 01/07/2025 | Chủ tịch UBND xã Thử Nghiệm Mới                                 |
        | Giấy khen của Chủ tịch UBND cấp xã                      | 31/12/2023 | Chủ tịch UBND xã Thử Nghiệm                                     |
        | Giấy khen của Chủ tịch UBND cấp xã                      | 01/01/2024 | Chủ tịch UBND xã Thử Nghiệm                                     |
        | Giấy khen của Chủ tịch UBND cấp xã                      | 30/06/2025 | Chủ tịch UBND xã Thử Nghiệm                                     |
        | Giấy khen của Chủ tịch UBND cấp xã                      | 01/07/2025 | Chủ tịch UBND xã Thử Nghiệm Mới                                 |
        | Chiến sĩ thi đua cơ sở                                  | 31/12/2023 | Chủ tịch UBND huyện Thử Nghiệm                                  |
        | Chiến sĩ thi đua cơ sở                                  | 01/01/2024 | Chủ tịch UBND huyện Thử Nghiệm                                  |
        | Chiến sĩ thi đua cơ sở                                  | 30/06/2025 | Chủ tịch UBND huyện Thử Nghiệm                                  |
        | Chiến sĩ thi đua cơ sở                                  | 01/07/2025 | Chủ tịch UBND xã Thử Nghiệm Mới                                 |
        | Tập thể lao động tiên tiến                              | 31/12/2023 | Chủ tịch UBND huyện Thử Nghiệm                                  |
        | Tập thể lao động tiên tiến                              | 01/01/2024 | Chủ tịch UBND huyện Thử Nghiệm                                  |
        | Tập thể lao động tiên tiến                              | 30/06/2025 | Chủ tịch UBND huyện Thử Nghiệm                                  |
        | Tập thể lao động tiên tiến                              | 01/07/2025 | Chủ tịch UBND xã Thử Nghiệm Mới                                 |
