# language: vi
Tính năng: Thẩm quyền trước ngày 01/01/2024

  Quy tắc: Trước ngày 01/01/2024 theo Luật năm 2003: Chủ tịch nước, Thủ tướng; cấp huyện quyết định Chiến sĩ thi đua cơ sở
    Căn cứ: Điều 77, Điều 78 Luật Thi đua, khen thưởng năm 2003; điểm a khoản 2 Điều 43 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TQ-77-01 @l2003/77 @l2003/78 @nd91-2017/43/2/a
    Khung tình huống: Hỏi ngày 15/12/2023 ai quyết định tặng "<hình thức>"
      Biết ông Lê Văn Tâm được đề nghị tặng "<hình thức>"
      Và thành tích của năm 2023
      Khi hỏi ai quyết định tặng "<hình thức>" ngày 15/12/2023
      Thì người quyết định là "<người quyết định>"

      Dữ liệu: trung ương và cấp huyện
        | hình thức                         | người quyết định               |
        | Huân chương Lao động hạng Ba      | Chủ tịch nước                  |
        | Bằng khen của Thủ tướng Chính phủ | Thủ tướng Chính phủ            |
        | Chiến sĩ thi đua cơ sở            | Chủ tịch UBND huyện Thử Nghiệm |
