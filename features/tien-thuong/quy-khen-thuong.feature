# language: vi
Tính năng: Quỹ thi đua, khen thưởng của năm: đã chi, phải chi, dự kiến

  Quy tắc: Cấp nào quyết định thì quỹ cấp đó chi; nhiều danh hiệu cùng thời gian xét chỉ tính mức cao nhất vào quỹ
    Căn cứ: khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022; khoản 5 Điều 49 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TT-11-11 @l2022/11/4 @nd152-2025/49/5
    Khung tình huống: Hai danh hiệu của năm 2025, quỹ được giao <quỹ>
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức              | thời gian xét |
        | 01/QĐ-UBND | 20/12/2025 | Lao động tiên tiến     | 2025          |
        | 02/QĐ-UBND | 22/12/2025 | Chiến sĩ thi đua cơ sở | 2025          |
      Khi tính quỹ năm tại ngày 31/12/2025, quỹ được giao <quỹ>
      Thì quỹ của "UBND xã Thử Nghiệm Mới" phải chi 2.340.000 đồng
      Và quỹ này còn lại <còn lại>

      Dữ liệu: vừa đủ, thiếu một đồng, thừa
        | quỹ            | còn lại        |
        | 2.340.000 đồng | 0 đồng         |
        | 2.339.999 đồng | -1 đồng        |
        | 5.000.000 đồng | 2.660.000 đồng |

    @TT-11-12 @l2022/11/4
    Tình huống: Phải chi vượt quỹ được giao thì có cảnh báo
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức              | thời gian xét |
        | 02/QĐ-UBND | 22/12/2025 | Chiến sĩ thi đua cơ sở | 2025          |
      Khi tính quỹ năm tại ngày 31/12/2025, quỹ được giao 2.000.000 đồng
      Thì có cảnh báo "Đã chi, phải chi và dự kiến vượt quỹ 2.000.000 đồng là 340.000 đồng"

  Quy tắc: Khoản chưa chi của quyết định cấp huyện do đơn vị kế thừa chi, còn phải xin ý kiến
    Căn cứ: khoản 8 Điều 54 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; khoản 1 Điều 4 Nghị quyết số 190/2025/QH15.
    Nguồn: còn cách hiểu khác nhau.

    @TT-11-13 @lorg-2025/54/8 @nq190-2025/4/1
    Khung tình huống: Giấy khen cấp huyện ngày 20/06/2025, tính quỹ ngày <ngày>
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức                             | thời gian xét |
        | 31/QĐ-UBND | 20/06/2025 | Giấy khen của Chủ tịch UBND cấp huyện | 2024          |
      Khi tính quỹ năm tại ngày <ngày>
      Thì quỹ của "<đơn vị>" phải chi 710.000 đồng

      Dữ liệu: ngày cuối của cấp huyện và ngày sau đó
        | ngày       | đơn vị                 |
        | 30/06/2025 | UBND huyện Thử Nghiệm  |
        | 01/07/2025 | UBND xã Thử Nghiệm Mới |
