# language: vi
Tính năng: Thời hạn thẩm định và trình

  Quy tắc: Thời hạn 20 ngày làm việc là thời hạn thẩm định và trình, tính từ ngày nhận đủ hồ sơ
    Căn cứ: Quyết định số 638/QĐ-BNV năm 2025; Điều 147, Điều 148 Bộ luật Dân sự năm 2015; Thông báo số 9441/TB-BNV về ngày nghỉ năm 2026.
    Nguồn: đã đối chiếu văn bản; cách tính ngày làm việc: chưa kiểm chứng.

    @TH-CS-01 @bl-ds-2015/147
    Tình huống: Hồ sơ nhận đủ ngày 10/12/2025, thời hạn qua Tết Dương lịch
      Biết hồ sơ đề nghị tặng "Chiến sĩ thi đua cơ sở" gửi UBND phường Long Hoa được nhận đủ ngày 10/12/2025
      Và ngày 01/01/2026, ngày 02/01/2026 là ngày nghỉ
      Khi tính thời hạn 20 ngày làm việc
      Thì chậm nhất ngày 09/01/2026 phải trình Chủ tịch UBND phường Long Hoa
      Và ngày ký quyết định không tính vào thời hạn này

    @TH-CS-02 @qd638-2025-bnv
    Tình huống: Hồ sơ nhận đủ ngày 03/11/2025
      Biết hồ sơ đề nghị tặng "Chiến sĩ thi đua cơ sở" gửi UBND phường Long Hoa được nhận đủ ngày 03/11/2025
      Khi tính thời hạn 20 ngày làm việc
      Thì chậm nhất ngày 01/12/2025 phải trình Chủ tịch UBND phường Long Hoa
      Và nguồn của thời hạn là "Đã đối chiếu văn bản"

    @CA-51 @qd638-2025-bnv
    Tình huống: Trường hợp C51, hồ sơ Chiến sĩ thi đua cơ sở ở cấp xã nhận đủ thứ Hai, ngày 03/11/2025
      Biết hồ sơ đề nghị tặng "Chiến sĩ thi đua cơ sở" gửi UBND xã Thử Nghiệm Mới được nhận đủ ngày 03/11/2025
      Khi tính thời hạn 20 ngày làm việc
      Thì chậm nhất ngày 01/12/2025 phải trình Chủ tịch UBND xã Thử Nghiệm Mới
      Và ngày ký quyết định không tính vào thời hạn này

    @CA-52 @qd638-2025-bnv @cal-2026 @bl-ds-2015/148
    Tình huống: Trường hợp C52, cùng hồ sơ đó nhận đủ ngày 10/12/2025, nghỉ hai ngày 01/01/2026 và 02/01/2026
      Biết hồ sơ đề nghị tặng "Chiến sĩ thi đua cơ sở" gửi UBND xã Thử Nghiệm Mới được nhận đủ ngày 10/12/2025
      Và ngày 01/01/2026, ngày 02/01/2026 là ngày nghỉ
      Khi tính thời hạn 20 ngày làm việc
      Thì chậm nhất ngày 09/01/2026 phải trình Chủ tịch UBND xã Thử Nghiệm Mới
      Và ngày ký quyết định không tính vào thời hạn này

  Quy tắc: Mỗi cấp, mỗi hình thức có thời hạn riêng; nơi chưa có quy định thì nói là chưa có
    Căn cứ: các thủ tục hành chính đã công bố; Nghị định số 152/2025/NĐ-CP.
    Nguồn: theo nguồn dẫn lại; Giấy khen cấp xã từ ngày 01/01/2024: chưa kiểm chứng.

    @CA-53 @ps/1.012392 @ps/1.012398 @ps/1.012401 @ps/1.012402
    Tình huống: Trường hợp C53, Bằng khen cấp tỉnh nhận đủ ngày 16/12/2024
      Biết hồ sơ đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng gửi UBND tỉnh Tây Ninh được nhận đủ ngày 16/12/2024
      Khi tính thời hạn 25 ngày làm việc
      Thì ngày cuối cùng là 21/01/2025
      Và nguồn của thời hạn là "Theo nguồn dẫn lại"

    @TH-BK-01 @nd152-2025
    Tình huống: Từ ngày 01/07/2025 thời hạn Bằng khen cấp tỉnh do tỉnh quy định
      Biết hồ sơ đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng gửi UBND tỉnh Tây Ninh được nhận đủ ngày 15/09/2025
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "Quy định của tỉnh về thời hạn thẩm định, trình Bằng khen"

    @TH-GK-01 @ps/1.012373 @ps/1.012374 @ps/1.012378
    Khung tình huống: Giấy khen cấp xã theo <loại hình>, nhận đủ ngày <ngày nhận>
      Biết hồ sơ đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo <loại hình> gửi UBND xã Trường Tây được nhận đủ ngày <ngày nhận>
      Khi tính thời hạn <số ngày> ngày làm việc
      Thì ngày cuối cùng là <ngày cuối>
      Và nguồn của thời hạn là "<nguồn>"

      Dữ liệu: 10 ngày theo các bản thủ tục cũ, 20 ngày từ năm 2024
        | loại hình          | ngày nhận  | số ngày | ngày cuối  | nguồn              |
        | công trạng         | 24/04/2023 | 10      | 11/05/2023 | Theo nguồn dẫn lại |
        | công trạng         | 12/05/2025 | 20      | 09/06/2025 | Chưa kiểm chứng    |
        | phong trào thi đua | 20/01/2025 | 20      | 24/02/2025 | Chưa kiểm chứng    |

    @TH-GK-02 @ps/1.012376
    Tình huống: Giấy khen đột xuất không có thời hạn chung
      Biết hồ sơ đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo đột xuất gửi UBND xã Trường Tây được nhận đủ ngày 12/05/2025
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "Thủ tục hành chính hoặc quy chế của địa phương về thời hạn xét Giấy khen đột xuất"

    @TH-GK-03 @ps/1.012381
    Tình huống: Giấy khen cấp huyện, 20 ngày làm việc
      Biết hồ sơ đề nghị tặng "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng gửi UBND thị xã Bỉm Sơn được nhận đủ ngày 20/01/2025
      Khi tính thời hạn 20 ngày làm việc
      Thì chậm nhất ngày 24/02/2025 phải trình Chủ tịch UBND thị xã Bỉm Sơn
      Và nguồn của thời hạn là "Theo nguồn dẫn lại"

    @TH-GK-04 @ps/1.000804 @ps/1.000748 @ps/2.000418
    Tình huống: Trước năm 2024, Giấy khen đột xuất cấp huyện theo thủ tục của từng địa phương
      Biết hồ sơ đề nghị tặng "Giấy khen của Chủ tịch UBND cấp huyện" theo đột xuất gửi UBND thành phố Tây Ninh được nhận đủ ngày 12/06/2023
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "Thủ tục hành chính của địa phương về Giấy khen đột xuất cấp huyện"

  Quy tắc: Ngày của sự kiện không tính; ngày nghỉ không tính; ngày thứ Bảy làm bù thì tính
    Căn cứ: Điều 147, Điều 148 Bộ luật Dân sự năm 2015; Thông báo số 9441/TB-BNV về ngày nghỉ năm 2026.
    Nguồn: chưa kiểm chứng; lịch nghỉ: theo nguồn dẫn lại.

    @TH-147-01 @bl-ds-2015/147 @bl-ds-2015/148
    Khung tình huống: Đếm <số ngày> ngày làm việc từ ngày <từ ngày>
      Khi đếm <số ngày> ngày làm việc từ ngày <từ ngày>
      Thì ngày cuối cùng là <ngày cuối>

      Dữ liệu: các mốc đã tính bằng tay, qua các đợt nghỉ lễ, Tết và các thứ Bảy làm bù
        | từ ngày    | số ngày | ngày cuối  |
        | 24/04/2023 | 20      | 25/05/2023 |
        | 20/12/2023 | 20      | 18/01/2024 |
        | 22/04/2024 | 10      | 08/05/2024 |
        | 20/01/2025 | 20      | 24/02/2025 |
        | 22/04/2025 | 10      | 08/05/2025 |
        | 30/06/2025 | 20      | 28/07/2025 |
        | 20/08/2025 | 10      | 05/09/2025 |
        | 29/12/2025 | 10      | 13/01/2026 |
        | 17/08/2026 | 10      | 28/08/2026 |
        | 24/04/2023 | 10      | 11/05/2023 |
        | 16/01/2023 | 20      | 20/02/2023 |
        | 20/12/2023 | 10      | 04/01/2024 |
        | 26/08/2024 | 10      | 11/09/2024 |
        | 09/02/2026 | 10      | 02/03/2026 |

    @TH-148-01 @bl-ds-2015/148
    Khung tình huống: Đếm <số ngày> ngày theo lịch từ ngày <từ ngày>, ngày cuối rơi vào ngày nghỉ
      Khi đếm <số ngày> ngày từ ngày <từ ngày>
      Thì ngày cuối cùng là <ngày cuối>

      Dữ liệu: chuyển sang ngày làm việc tiếp theo
        | từ ngày    | số ngày | ngày cuối  |
        | 04/08/2023 | 30      | 05/09/2023 |
        | 14/04/2023 | 15      | 04/05/2023 |
        | 14/04/2024 | 15      | 02/05/2024 |

    @TH-147-02 @bl-ds-2015/147
    Tình huống: Năm 2027 chưa có quyết định về ngày nghỉ thì không tự đoán
      Khi đếm 20 ngày làm việc từ ngày 21/12/2026
      Thì chưa xác định được ngày cuối vì ngày nghỉ năm 2027 chưa được quyết định

    @TH-147-03 @cal-2026
    Tình huống: Ngày làm bù đầu năm 2026
      Biết ngày 02/01/2026 là ngày nghỉ
      Và ngày 10/01/2026 là thứ Bảy nhưng phải làm bù
      Khi đếm 7 ngày làm việc từ ngày 31/12/2025
      Thì ngày cuối cùng là 12/01/2026
