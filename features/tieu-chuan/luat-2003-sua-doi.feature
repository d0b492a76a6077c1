# language: vi
Tính năng: Danh hiệu thi đua của năm 2023 theo luật cũ đã sửa đổi

  Quy tắc: Trước năm 2024, Lao động tiên tiến theo Luật năm 2003 đã sửa đổi năm 2013; Chiến sĩ thi đua cơ sở thêm một sáng kiến hoặc đề tài
    Căn cứ: Điều 24 Luật Thi đua, khen thưởng năm 2003; khoản 6 Điều 1 Luật số 39/2013/QH13; khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP; Trả lời của Ban Thi đua – Khen thưởng Trung ương về Chiến sĩ thi đua cơ sở.
    Nguồn: đã đối chiếu văn bản.

    @TC-24-600 @l2003/24 @l2003-a3/1/6
    Tình huống: Lao động tiên tiến xét ngày 12/12/2023 dẫn cả luật sửa đổi năm 2013
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2023
      Khi thẩm định đề nghị này ngày 12/12/2023
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và căn cứ của kết luận có "khoản 6 Điều 1 Luật số 39/2013/QH13"

    @TC-09-601 @nd91-2017/9/3 @tdkttw-cstdcs
    Khung tình huống: Chiến sĩ thi đua cơ sở xét ngày 12/12/2023, có <sáng kiến> sáng kiến chưa dùng
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2023
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2023 | xuất sắc | <sáng kiến>         |
      Khi thẩm định đề nghị này ngày 12/12/2023
      Thì về tiêu chuẩn, kết luận là "<kết luận>"
      Và căn cứ của kết luận có "<căn cứ>"

      Dữ liệu: thiếu sáng kiến thì không đủ
        | sáng kiến | kết luận                 | căn cứ                                    |
        | 0         | Không đủ tiêu chuẩn      | khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP |
        | 1         | Đủ điều kiện, tiêu chuẩn | khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP |
