# language: vi
Tính năng: Rà soát kế hoạch có điều trái quy định

  Quy tắc: Hình thức hứa trong kế hoạch phải đúng thẩm quyền, đúng đối tượng và còn người quyết định
    Căn cứ: điểm b khoản 2 Điều 5 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
    Nguồn: đã đối chiếu văn bản.

    @KH-05-01 @l2022/5/2/b @plan-000
    Khung tình huống: Kế hoạch của xã Trường Tây chỉ hứa "<hình thức>" cho <ai>
      Biết Kế hoạch năm 2025 của UBND xã Trường Tây chỉ hứa tặng "<hình thức>" cho <ai>
      Khi rà soát kế hoạch đã sửa như vậy
      Thì có nhận xét "Trái quy định": "<nhận xét>"

      Dữ liệu: hình thức của cấp tỉnh; danh hiệu của cá nhân hứa cho tập thể
        | hình thức                        | ai      | nhận xét                                  |
        | Bằng khen của Chủ tịch UBND tỉnh | cá nhân | Hứa khen sai thẩm quyền                   |
        | Lao động tiên tiến               | tập thể | Hình thức khen thưởng không hợp đối tượng |

    @KH-05-02 @lorg-2025/51/3 @plan-003
    Tình huống: Giấy khen cấp huyện hứa cho cả năm 2025, sau ngày 30/06/2025 không còn người quyết định
      Biết Kế hoạch năm 2025 của UBND phường Bắc Sơn chỉ hứa tặng "Giấy khen của Chủ tịch UBND cấp huyện" cho cá nhân, không gắn với mốc nào
      Khi rà soát kế hoạch đã sửa như vậy
      Thì có nhận xét "Lưu ý": "Hình thức khen thưởng chấm dứt trong thời gian phong trào"

    @KH-05-03 @l2022/5/2/b @plan-000
    Tình huống: Không nói đến việc khen thưởng thì không có gì trái, nhưng còn bỏ ngỏ
      Biết Kế hoạch năm 2025 của UBND xã Trường Tây không nói đến việc khen thưởng
      Khi rà soát kế hoạch đã sửa như vậy
      Thì có nhận xét "Bỏ ngỏ": "Không nêu việc khen thưởng"

  Quy tắc: Căn cứ của kế hoạch phải đang có hiệu lực ngày ban hành
    Căn cứ: Nghị định số 91/2017/NĐ-CP; Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @KH-91-01 @nd91-2017 @nd152-2025 @plan-000
    Khung tình huống: Kế hoạch ban hành ngày 07/01/2025 căn cứ <văn bản>
      Biết Kế hoạch năm 2025 của UBND xã Trường Tây chỉ căn cứ "<văn bản>"
      Khi rà soát kế hoạch đã sửa như vậy
      Thì có nhận xét "Trái quy định": "<nhận xét>"

      Dữ liệu: đã hết hiệu lực từ ngày 01/01/2024; có hiệu lực từ ngày 01/07/2025
        | văn bản                     | nhận xét                             |
        | Nghị định số 91/2017/NĐ-CP  | Căn cứ đã hết hiệu lực khi ban hành  |
        | Nghị định số 152/2025/NĐ-CP | Căn cứ chưa có hiệu lực khi ban hành |

  Quy tắc: Các mốc theo thứ tự và nằm trong thời gian của phong trào; báo cáo phải có ngày
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-11 @l2022/17 @plan-003
    Khung tình huống: Thêm mốc <mốc> ngày 24/06/2026, sau khi phong trào năm 2025 đã kết thúc
      Biết Kế hoạch năm 2025 của UBND phường Bắc Sơn có thêm mốc <mốc> ngày 24/06/2026
      Khi rà soát kế hoạch đã sửa như vậy
      Thì có nhận xét "Lưu ý": "<nhận xét>"

      Dữ liệu: ngoài thời gian của phong trào; sơ kết sau tổng kết
        | mốc      | nhận xét                               |
        | kiểm tra | Mốc nằm ngoài thời gian của phong trào |
        | sơ kết   | Thứ tự sơ kết, tổng kết                |

    @KH-17-12 @l2022/17 @plan-000
    Tình huống: Kế hoạch không yêu cầu báo cáo thì không nhận xét về ngày báo cáo
      Biết Kế hoạch năm 2025 của UBND xã Trường Tây không yêu cầu đơn vị báo cáo
      Khi rà soát kế hoạch đã sửa như vậy
      Thì có nhận xét "Lưu ý": "thứ Bảy, ngày 15/11/2025"
