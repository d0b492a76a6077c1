# language: vi
Tính năng: Năm kế hoạch ghi gì, để đối chiếu với bản đã ký

  Quy tắc: Kế hoạch của năm 2024, năm 2025 ghi thời gian, mốc, tiêu chí và hình thức khen thưởng nào thì xét theo đúng như vậy
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-550 @l2022/17 @plan-000
    Tình huống: Xã Trường Tây: có số, có ngày; mốc nửa năm, mốc cuối tháng 10, kết thúc 15/11/2025
      Khi rà soát Kế hoạch năm 2025 của UBND xã Trường Tây
      Thì kế hoạch ghi:
        | Số, ngày ban hành | 01/KH-UBND-CD, ngày 07/01/2025                                                                                                   |
        | Nơi ban hành      | UBND xã Trường Tây                                                                                                               |
        | Nơi ban hành      | Ban Chấp hành Công đoàn cơ sở xã Trường Tây, kết thúc hoạt động chậm nhất ngày 15/06/2025                                        |
        | Thời gian thi đua | từ ngày 07/01/2025 đến ngày 15/11/2025                                                                                           |
        | Mốc               | Ban, ngành, đoàn thể và ấp đạt từ nửa chỉ tiêu được giao: 31/05/2025                                                             |
        | Mốc               | Đạt và vượt các chỉ tiêu chủ yếu của năm: 31/10/2025                                                                             |
        | Mốc               | Kết thúc thời gian phát động: 15/11/2025                                                                                         |
        | Mốc               | Việc đánh giá, xếp loại cuối năm: không ấn định ngày                                                                             |
        | Cụm, khối thi đua | khối thi đua xã, phường của thị xã, thứ hạng phải có văn bản xác nhận                                                            |
        | Áp dụng tiêu chí  | khi khen theo loại hình phong trào thi đua                                                                                       |
        | Tiêu chí          | Tập thể được bình xét là xuất sắc trong một phong trào của xã (cho tập thể)                                                      |
        | Tiêu chí          | Tập thể xếp hạng 1, 2 hoặc 3 trong khối thi đua, có văn bản xác nhận của ngành cấp trên (cho tập thể)                            |
        | Tiêu chí          | Cá nhân được bình xét là xuất sắc trong một phong trào của xã (cho cá nhân)                                                      |
        | Hứa khen          | Giấy khen cấp xã cho tập thể, cá nhân, theo loại hình phong trào thi đua, của Chủ tịch UBND xã Trường Tây                        |
        | Hứa khen          | không nêu tên hình thức; hiểu là Giấy khen cấp xã cho tập thể, cá nhân, theo loại hình đột xuất, của Chủ tịch UBND xã Trường Tây |

    @KH-17-551 @l2022/17 @plan-001
    Tình huống: Xã Tân Đức: để trống số và ngày, chỉ ghi năm 2024, không có mốc và tiêu chí, không nêu hình thức khen thưởng
      Khi rà soát Kế hoạch năm 2024 của UBND xã Tân Đức
      Thì kế hoạch ghi:
        | Số, ngày ban hành | để trống, chỉ ghi tháng 02/2024; hiểu là ban hành trong khoảng 01/02/2024 – 29/02/2024                                                                         |
        | Nơi ban hành      | Chủ tịch UBND xã Tân Đức                                                                                                                                       |
        | Thời gian thi đua | chỉ ghi năm 2024; hiểu là từ ngày 01/01/2024 đến ngày 31/12/2024                                                                                               |
        | Cụm, khối thi đua | Cụm thi đua các xã, thị trấn                                                                                                                                   |
        | Hứa khen          | không nêu tên hình thức; hiểu là Giấy khen cấp xã cho tập thể, cá nhân, hộ gia đình, theo loại hình phong trào thi đua, đột xuất, của Chủ tịch UBND xã Tân Đức |

    @KH-17-552 @l2022/17 @plan-002
    Tình huống: Xã Cát Nê: để trống số và ngày, chỉ ghi năm 2025, khen sau mỗi đợt, không nêu hình thức khen thưởng
      Khi rà soát Kế hoạch năm 2025 của UBND xã Cát Nê
      Thì kế hoạch ghi:
        | Số, ngày ban hành | để trống, chỉ ghi tháng 01/2025; hiểu là ban hành trong khoảng 01/01/2025 – 31/01/2025                                                                        |
        | Nơi ban hành      | UBND xã Cát Nê                                                                                                                                                |
        | Thời gian thi đua | chỉ ghi năm 2025; hiểu là từ ngày 01/01/2025 đến ngày 31/12/2025                                                                                              |
        | Mốc               | Kết thúc mỗi đợt thi đua: không ấn định ngày                                                                                                                  |
        | Áp dụng tiêu chí  | khi khen theo loại hình phong trào thi đua                                                                                                                    |
        | Tiêu chí          | Lấy kết quả hoàn thành nhiệm vụ làm thước đo thành tích (cho tập thể, cá nhân)                                                                                |
        | Tiêu chí          | Tập thể, cá nhân xuất sắc, tiêu biểu trong đợt thi đua (cho tập thể, cá nhân)                                                                                 |
        | Hứa khen          | không nêu tên hình thức; hiểu là Giấy khen cấp xã cho tập thể, cá nhân, hộ gia đình, theo loại hình phong trào thi đua, đột xuất, của Chủ tịch UBND xã Cát Nê |

    @KH-17-553 @l2022/17 @plan-003
    Tình huống: Phường Bắc Sơn: sơ kết 30/06/2025, tổng kết 31/12/2025; tiêu chí riêng cho tập thể, doanh nghiệp, cá nhân của đơn vị, hộ gia đình và người dân
      Khi rà soát Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Thì kế hoạch ghi:
        | Số, ngày ban hành | để trống, chỉ ghi năm 2025; hiểu là ban hành trong khoảng 01/01/2025 – 30/06/2025                                                                             |
        | Nơi ban hành      | UBND phường Bắc Sơn                                                                                                                                           |
        | Thời gian thi đua | từ ngày ban hành đến ngày 31/12/2025                                                                                                                          |
        | Mốc               | Sơ kết phong trào: 30/06/2025                                                                                                                                 |
        | Mốc               | Tổng kết phong trào: 31/12/2025, mục V.2 lại ghi trước ngày 31/12/2025                                                                                        |
        | Cụm, khối thi đua | Cụm thi đua                                                                                                                                                   |
        | Áp dụng tiêu chí  | khi khen theo loại hình phong trào thi đua                                                                                                                    |
        | Tiêu chí          | Tập thể có kế hoạch phong trào đủ phần: vì sao, đạt gì, làm gì, làm thế nào (cho tập thể)                                                                     |
        | Tiêu chí          | Tập thể có sơ kết, tổng kết, khen thưởng và báo cáo đầy đủ định kỳ, đột xuất (cho tập thể)                                                                    |
        | Tiêu chí          | Tập thể đạt và vượt mọi chỉ tiêu đã đăng ký, được Cụm thi đua đánh giá đi đầu (cho tập thể)                                                                   |
        | Tiêu chí          | Tập thể tự tìm nguồn lực và có cách làm mới cho phong trào (cho tập thể)                                                                                      |
        | Tiêu chí          | Doanh nghiệp giữ lợi nhuận, nộp ngân sách, việc làm, bảo hiểm, thu nhập, từ thiện, công nghệ, tiết kiệm không thấp hơn năm 2024 (cho tập thể là doanh nghiệp) |
        | Tiêu chí          | Cá nhân giữ nghiêm nội quy nơi làm việc (cho cá nhân là cán bộ, công chức hoặc doanh nhân)                                                                    |
        | Tiêu chí          | Cá nhân có sáng kiến, giải pháp hữu ích được cấp có thẩm quyền công nhận (cho cá nhân là cán bộ, công chức hoặc doanh nhân)                                   |
        | Tiêu chí          | Hộ gia đình, người dân tích cực hưởng ứng phong trào ở địa phương, giúp đỡ người khó khăn (cho cá nhân, hộ gia đình, trừ cán bộ, công chức hoặc doanh nhân)   |
        | Tiêu chí          | Hộ gia đình, người dân đóng góp thiết thực cho giảm nghèo, an sinh xã hội, được ghi nhận (cho cá nhân, hộ gia đình, trừ cán bộ, công chức hoặc doanh nhân)    |
        | Hứa khen          | Bằng khen cấp tỉnh cho tập thể, cá nhân, hộ gia đình, theo loại hình phong trào thi đua, của Chủ tịch UBND tỉnh Thanh Hóa                                     |
        | Hứa khen          | Giấy khen cấp huyện cho tập thể, cá nhân, hộ gia đình, theo loại hình phong trào thi đua, của Chủ tịch UBND thị xã Bỉm Sơn                                    |
        | Hứa khen          | Giấy khen cấp xã cho tập thể, cá nhân, hộ gia đình, theo loại hình phong trào thi đua, của Chủ tịch UBND phường Bắc Sơn                                       |

  Quy tắc: Kế hoạch năm 2023 của thành phố Tây Ninh theo luật cũ: chỉ ghi năm và một ngày kỷ niệm, không nêu tiêu chí và hình thức
    Căn cứ: Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-554 @l2003 @plan-004
    Tình huống: Thành phố Tây Ninh: để trống số và ngày, ban hành sau Chỉ thị ngày 03/01/2023 của tỉnh; khen của thành phố và đề nghị tỉnh khen
      Khi rà soát Kế hoạch năm 2023 của UBND thành phố Tây Ninh
      Thì kế hoạch ghi:
        | Số, ngày ban hành | để trống, chỉ ghi tháng 01/2023; hiểu là ban hành trong khoảng 03/01/2023 – 31/01/2023                                                                                   |
        | Nơi ban hành      | UBND thành phố Tây Ninh                                                                                                                                                  |
        | Thời gian thi đua | chỉ ghi năm 2023; hiểu là từ ngày 01/01/2023 đến ngày 31/12/2023                                                                                                         |
        | Mốc               | Kỷ niệm 75 năm Lời kêu gọi Thi đua ái quốc: 11/06/2023                                                                                                                   |
        | Cụm, khối thi đua | Khối Thi đua trên địa bàn thành phố                                                                                                                                      |
        | Hứa khen          | không nêu tên hình thức; hiểu là Giấy khen cấp huyện cho tập thể, cá nhân, theo loại hình phong trào thi đua, đột xuất, công trạng, của Chủ tịch UBND thành phố Tây Ninh |
        | Hứa khen          | không nêu tên hình thức; hiểu là Bằng khen cấp tỉnh cho tập thể, cá nhân, theo loại hình phong trào thi đua, công trạng, của Chủ tịch UBND tỉnh Tây Ninh                 |
