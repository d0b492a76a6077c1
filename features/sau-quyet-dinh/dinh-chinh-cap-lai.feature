# language: vi
Tính năng: Đính chính, cấp đổi, cấp lại, tạm dừng trao

  Quy tắc: Sai nội dung thì thay bằng quyết định mới, sai thể thức thì đính chính bằng công văn; quyết định cũ giữ nguyên
    Căn cứ: khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @SQ-18-01 @nd30-2020/18/3
    Khung tình huống: Quyết định có <sai sót>, đính chính bằng <văn bản>
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 12/08/2025 đính chính họ tên bằng <văn bản> vì "<sai sót>"
      Thì việc sau quyết định <kết quả>

      Dữ liệu: hai loại sai sót, hai loại văn bản
        | sai sót                                     | văn bản        | kết quả              |
        | sai sót chỉ về thể thức, kỹ thuật trình bày | công văn       | được chấp nhận       |
        | sai sót về nội dung                         | quyết định mới | được chấp nhận       |
        | sai sót về nội dung                         | công văn       | không được chấp nhận |

    @SQ-18-02 @nd30-2020/18/3
    Tình huống: Sau khi đính chính, quyết định vẫn ở bước đang làm và đọc theo nội dung mới
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 12/08/2025 đính chính họ tên bằng công văn vì "sai sót chỉ về thể thức, kỹ thuật trình bày"
      Thì dòng này ở bước "Đã ban hành, chờ thông báo"
      Và họ tên đọc là "Nguyễn Thị Mẫu"
      Và quyết định số 15/QĐ-UBND giữ nguyên như khi ký

  Quy tắc: Cấp đổi, cấp lại theo mẫu của thời điểm khen thưởng
    Căn cứ: Điều 114, Điều 115 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đến ngày 30/06/2025: đã đối chiếu văn bản; sau đó chưa tra cứu.

    @SQ-114-01 @nd98-2023/114 @nd98-2023/115
    Khung tình huống: <việc> ngày <ngày> cho <danh hiệu>
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "<danh hiệu>"
      Và đã trao, đã chi ngày 03/02/2025
      Khi ngày <ngày> "<việc>" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định <kết quả>

      Dữ liệu: có bằng, không có bằng, sau khi nghị định hết hiệu lực
        | danh hiệu              | việc    | ngày       | kết quả              |
        | Chiến sĩ thi đua cơ sở | Cấp đổi | 05/05/2025 | được chấp nhận       |
        | Chiến sĩ thi đua cơ sở | Cấp lại | 05/05/2025 | được chấp nhận       |
        | Lao động tiên tiến     | Cấp lại | 05/05/2025 | không được chấp nhận |
        | Lao động tiên tiến     | Cấp lại | 05/08/2025 | không được chấp nhận |

    @SQ-114-02 @nd98-2023/114
    Tình huống: Mẫu bằng là mẫu của ngày khen, không phải ngày cấp lại
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và đã trao, đã chi ngày 03/02/2025
      Khi ngày 05/05/2025 "Cấp lại" cho quyết định này bằng quyết định mới
      Thì mẫu bằng là mẫu của ngày 10/01/2025

  Quy tắc: Có đơn thư thì tạm dừng trao, có kết luận thì trao tiếp
    Căn cứ: điểm d khoản 2 Điều 93 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng.

    @SQ-93-11 @l2022/93/2/d
    Tình huống: Đang tạm dừng thì không trao
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 07/08/2025 | Tạm dừng trao                 |
      Khi ngày 20/08/2025 "Trao tặng" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ trao"
