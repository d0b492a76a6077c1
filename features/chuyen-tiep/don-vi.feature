# language: vi
Tính năng: Đơn vị hành chính trước và từ ngày 01/07/2025

  Quy tắc: Cấp huyện và các xã, phường được sắp xếp hoạt động đến hết ngày 30/06/2025; đơn vị mới hoạt động từ ngày 01/07/2025
    Căn cứ: khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết số 1682/NQ-UBTVQH15; Nghị quyết số 1683/NQ-UBTVQH15; Nghị quyết số 1686/NQ-UBTVQH15.
    Nguồn: đã đối chiếu văn bản; tỉnh Thanh Hóa: theo nguồn dẫn lại; cấp trên cũ của một số xã, phường: chưa kiểm chứng.

    @CT-51-11 @lorg-2025/51/3 @nq1682-2025 @nq1683-2025 @nq1686-2025
    Khung tình huống: <đơn vị> cũ thuộc <cấp trên>, ngày cuối 30/06/2025
      Khi tra cứu <đơn vị> thuộc <cấp trên> tại ngày 30/06/2025
      Thì đơn vị này đang hoạt động
      Và đơn vị này là đơn vị hành chính <cấp>
      Và từ ngày 01/07/2025 địa bàn đơn vị này thuộc "<thuộc>"

      Dữ liệu: địa bàn chia cho nhiều nơi mà chưa nhập đủ thì không ghi đơn vị kế thừa
        | đơn vị                  | cấp trên           | cấp       | thuộc                                                |
        | thị xã Hòa Thành        | tỉnh Tây Ninh      | cấp huyện | phường Long Hoa, phường Hòa Thành, phường Thanh Điền |
        | thành phố Tây Ninh      | tỉnh Tây Ninh      | cấp huyện | phường Tân Ninh, phường Bình Minh, phường Ninh Thạnh |
        | xã Trường Tây           | thị xã Hòa Thành   | cấp xã    | phường Long Hoa                                      |
        | xã Trường Hòa           | thị xã Hòa Thành   | cấp xã    | phường Long Hoa                                      |
        | xã Trường Đông          | thị xã Hòa Thành   | cấp xã    | phường Long Hoa                                      |
        | phường Long Hoa         | thị xã Hòa Thành   | cấp xã    | phường Long Hoa                                      |
        | phường Long Thành Bắc   | thị xã Hòa Thành   | cấp xã    | phường Long Hoa                                      |
        | phường Long Thành Trung | thị xã Hòa Thành   | cấp xã    | phường Hòa Thành                                     |
        | xã Long Thành Nam       | thị xã Hòa Thành   | cấp xã    | phường Hòa Thành                                     |
        | phường Hiệp Tân         | thị xã Hòa Thành   | cấp xã    | phường Thanh Điền                                    |
        | xã Thanh Điền           | tỉnh Tây Ninh      | cấp xã    | phường Thanh Điền                                    |
        | phường 1                | thành phố Tây Ninh | cấp xã    | phường Tân Ninh                                      |
        | phường 2                | thành phố Tây Ninh | cấp xã    | phường Tân Ninh                                      |
        | phường 3                | thành phố Tây Ninh | cấp xã    | phường Tân Ninh                                      |
        | phường IV               | thành phố Tây Ninh | cấp xã    | phường Tân Ninh                                      |
        | phường Hiệp Ninh        | thành phố Tây Ninh | cấp xã    | phường Tân Ninh                                      |
        | xã Thái Bình            | tỉnh Tây Ninh      | cấp xã    | không ghi                                            |
        | phường Ninh Sơn         | thành phố Tây Ninh | cấp xã    | phường Bình Minh                                     |
        | xã Tân Bình             | thành phố Tây Ninh | cấp xã    | phường Bình Minh                                     |
        | xã Bình Minh            | thành phố Tây Ninh | cấp xã    | phường Bình Minh                                     |
        | xã Thạnh Tân            | thành phố Tây Ninh | cấp xã    | phường Bình Minh                                     |
        | xã Suối Đá              | tỉnh Tây Ninh      | cấp xã    | không ghi                                            |
        | xã Phan                 | tỉnh Tây Ninh      | cấp xã    | không ghi                                            |
        | phường Ninh Thạnh       | thành phố Tây Ninh | cấp xã    | phường Ninh Thạnh                                    |
        | xã Bàu Năng             | tỉnh Tây Ninh      | cấp xã    | phường Ninh Thạnh                                    |
        | xã Chà Là               | tỉnh Tây Ninh      | cấp xã    | không ghi                                            |
        | huyện Phú Bình          | tỉnh Thái Nguyên   | cấp huyện | không ghi                                            |
        | huyện Đại Từ            | tỉnh Thái Nguyên   | cấp huyện | không ghi                                            |
        | xã Tân Đức              | huyện Phú Bình     | cấp xã    | xã Kha Sơn                                           |
        | xã Kha Sơn              | huyện Phú Bình     | cấp xã    | xã Kha Sơn                                           |
        | xã Lương Phú            | huyện Phú Bình     | cấp xã    | xã Kha Sơn                                           |
        | xã Thanh Ninh           | huyện Phú Bình     | cấp xã    | xã Kha Sơn                                           |
        | xã Dương Thành          | huyện Phú Bình     | cấp xã    | xã Kha Sơn                                           |
        | xã Cát Nê               | huyện Đại Từ       | cấp xã    | xã Quân Chu                                          |
        | thị trấn Quân Chu       | huyện Đại Từ       | cấp xã    | xã Quân Chu                                          |
        | phường Bắc Sơn          | tỉnh Thái Nguyên   | cấp xã    | phường Phúc Thuận                                    |
        | thị xã Bỉm Sơn          | tỉnh Thanh Hóa     | cấp huyện | phường Bỉm Sơn, phường Quang Trung                   |
        | phường Bắc Sơn          | thị xã Bỉm Sơn     | cấp xã    | phường Quang Trung                                   |
        | phường Ngọc Trạo        | thị xã Bỉm Sơn     | cấp xã    | phường Quang Trung                                   |
        | phường Phú Sơn          | thị xã Bỉm Sơn     | cấp xã    | phường Quang Trung                                   |
        | xã Quang Trung          | thị xã Bỉm Sơn     | cấp xã    | phường Quang Trung                                   |
        | huyện Thử Nghiệm        | tỉnh Thử Nghiệm    | cấp huyện | xã Thử Nghiệm Mới                                    |
        | xã Thử Nghiệm           | huyện Thử Nghiệm   | cấp xã    | xã Thử Nghiệm Mới                                    |

    @CT-51-12 @lorg-2025/51/3 @nq1682-2025 @nq1683-2025 @nq1686-2025
    Khung tình huống: Từ ngày 01/07/2025 không còn <đơn vị> thuộc <cấp trên>
      Khi tra cứu <đơn vị> thuộc <cấp trên> tại ngày 01/07/2025
      Thì đơn vị này không hoạt động

      Dữ liệu: không nhầm với đơn vị mới trùng tên
        | đơn vị                  | cấp trên           |
        | thị xã Hòa Thành        | tỉnh Tây Ninh      |
        | thành phố Tây Ninh      | tỉnh Tây Ninh      |
        | xã Trường Tây           | thị xã Hòa Thành   |
        | xã Trường Hòa           | thị xã Hòa Thành   |
        | xã Trường Đông          | thị xã Hòa Thành   |
        | phường Long Hoa         | thị xã Hòa Thành   |
        | phường Long Thành Bắc   | thị xã Hòa Thành   |
        | phường Long Thành Trung | thị xã Hòa Thành   |
        | xã Long Thành Nam       | thị xã Hòa Thành   |
        | phường Hiệp Tân         | thị xã Hòa Thành   |
        | xã Thanh Điền           | tỉnh Tây Ninh      |
        | phường 1                | thành phố Tây Ninh |
        | phường 2                | thành phố Tây Ninh |
        | phường 3                | thành phố Tây Ninh |
        | phường IV               | thành phố Tây Ninh |
        | phường Hiệp Ninh        | thành phố Tây Ninh |
        | xã Thái Bình            | tỉnh Tây Ninh      |
        | phường Ninh Sơn         | thành phố Tây Ninh |
        | xã Tân Bình             | thành phố Tây Ninh |
        | xã Bình Minh            | thành phố Tây Ninh |
        | xã Thạnh Tân            | thành phố Tây Ninh |
        | xã Suối Đá              | tỉnh Tây Ninh      |
        | xã Phan                 | tỉnh Tây Ninh      |
        | phường Ninh Thạnh       | thành phố Tây Ninh |
        | xã Bàu Năng             | tỉnh Tây Ninh      |
        | xã Chà Là               | tỉnh Tây Ninh      |
        | huyện Phú Bình          | tỉnh Thái Nguyên   |
        | huyện Đại Từ            | tỉnh Thái Nguyên   |
        | xã Tân Đức              | huyện Phú Bình     |
        | xã Kha Sơn              | huyện Phú Bình     |
        | xã Lương Phú            | huyện Phú Bình     |
        | xã Thanh Ninh           | huyện Phú Bình     |
        | xã Dương Thành          | huyện Phú Bình     |
        | xã Cát Nê               | huyện Đại Từ       |
        | thị trấn Quân Chu       | huyện Đại Từ       |
        | phường Bắc Sơn          | tỉnh Thái Nguyên   |
        | thị xã Bỉm Sơn          | tỉnh Thanh Hóa     |
        | phường Bắc Sơn          | thị xã Bỉm Sơn     |
        | phường Ngọc Trạo        | thị xã Bỉm Sơn     |
        | phường Phú Sơn          | thị xã Bỉm Sơn     |
        | xã Quang Trung          | thị xã Bỉm Sơn     |
        | huyện Thử Nghiệm        | tỉnh Thử Nghiệm    |
        | xã Thử Nghiệm           | huyện Thử Nghiệm   |

    @CT-51-13 @nq1682-2025 @nq1683-2025 @nq1686-2025
    Khung tình huống: Từ ngày 01/07/2025 có <đơn vị> thuộc <cấp trên>
      Khi tra cứu <đơn vị> thuộc <cấp trên> tại ngày 01/07/2025
      Thì đơn vị này đang hoạt động
      Và đơn vị này là đơn vị hành chính cấp xã

      Dữ liệu: ngày đầu tiên của đơn vị mới
        | đơn vị             | cấp trên         |
        | phường Long Hoa    | tỉnh Tây Ninh    |
        | phường Hòa Thành   | tỉnh Tây Ninh    |
        | phường Thanh Điền  | tỉnh Tây Ninh    |
        | phường Tân Ninh    | tỉnh Tây Ninh    |
        | phường Bình Minh   | tỉnh Tây Ninh    |
        | phường Ninh Thạnh  | tỉnh Tây Ninh    |
        | xã Kha Sơn         | tỉnh Thái Nguyên |
        | xã Quân Chu        | tỉnh Thái Nguyên |
        | phường Phúc Thuận  | tỉnh Thái Nguyên |
        | phường Quang Trung | tỉnh Thanh Hóa   |
        | phường Bỉm Sơn     | tỉnh Thanh Hóa   |
        | xã Thử Nghiệm Mới  | tỉnh Thử Nghiệm  |

    @CT-51-14 @nq1682-2025 @nq1683-2025 @nq1686-2025
    Khung tình huống: Ngày 30/06/2025 chưa có <đơn vị> thuộc <cấp trên>
      Khi tra cứu <đơn vị> thuộc <cấp trên> tại ngày 30/06/2025
      Thì đơn vị này không hoạt động

      Dữ liệu: trước ngày đầu tiên; đơn vị cũ trùng tên thuộc cấp huyện cũ
        | đơn vị             | cấp trên         |
        | phường Long Hoa    | tỉnh Tây Ninh    |
        | phường Hòa Thành   | tỉnh Tây Ninh    |
        | phường Thanh Điền  | tỉnh Tây Ninh    |
        | phường Tân Ninh    | tỉnh Tây Ninh    |
        | phường Bình Minh   | tỉnh Tây Ninh    |
        | phường Ninh Thạnh  | tỉnh Tây Ninh    |
        | xã Kha Sơn         | tỉnh Thái Nguyên |
        | xã Quân Chu        | tỉnh Thái Nguyên |
        | phường Phúc Thuận  | tỉnh Thái Nguyên |
        | phường Quang Trung | tỉnh Thanh Hóa   |
        | phường Bỉm Sơn     | tỉnh Thanh Hóa   |
        | xã Thử Nghiệm Mới  | tỉnh Thử Nghiệm  |

  Quy tắc: Tỉnh hợp nhất giữ tên thì vẫn là cơ quan mới từ ngày 01/07/2025
    Căn cứ: Nghị quyết số 202/2025/QH15; Nghị quyết số 1682/NQ-UBTVQH15; Nghị quyết số 1683/NQ-UBTVQH15.
    Nguồn: đã đối chiếu văn bản.

    @CT-51-15 @nq202-2025 @nq1682-2025 @nq1683-2025
    Khung tình huống: <đơn vị> tại ngày <ngày>
      Khi tra cứu <đơn vị> tại ngày <ngày>
      Thì đơn vị này <hoạt động>

      Dữ liệu: mỗi ngày chỉ có một đơn vị mang tên này
        | đơn vị            | ngày       | hoạt động       |
        | tỉnh Tây Ninh     | 30/06/2025 | đang hoạt động  |
        | tỉnh Tây Ninh     | 01/07/2025 | đang hoạt động  |
        | tỉnh Thái Nguyên  | 30/06/2025 | đang hoạt động  |
        | tỉnh Thái Nguyên  | 01/07/2025 | đang hoạt động  |
        | phường Long Hoa   | 30/06/2025 | đang hoạt động  |
        | phường Long Hoa   | 01/07/2025 | đang hoạt động  |
        | phường Ninh Thạnh | 30/06/2025 | đang hoạt động  |
        | phường Ninh Thạnh | 01/07/2025 | đang hoạt động  |
        | xã Kha Sơn        | 30/06/2025 | đang hoạt động  |
        | xã Kha Sơn        | 01/07/2025 | đang hoạt động  |
        | tỉnh Thanh Hóa    | 30/06/2025 | đang hoạt động  |
        | tỉnh Thanh Hóa    | 01/07/2025 | đang hoạt động  |
        | tỉnh Thử Nghiệm   | 30/06/2025 | đang hoạt động  |
        | tỉnh Thử Nghiệm   | 01/07/2025 | đang hoạt động  |
        | tỉnh Long An      | 30/06/2025 | đang hoạt động  |
        | tỉnh Long An      | 01/07/2025 | không hoạt động |
        | tỉnh Bắc Kạn      | 30/06/2025 | đang hoạt động  |
        | tỉnh Bắc Kạn      | 01/07/2025 | không hoạt động |
        | tỉnh Bắc Ninh     | 30/06/2025 | không hoạt động |
        | tỉnh Bắc Ninh     | 01/07/2025 | đang hoạt động  |
        | xã Giả Định       | 30/06/2025 | không hoạt động |
        | xã Giả Định       | 01/07/2025 | đang hoạt động  |

    @CT-51-16 @nq202-2025
    Khung tình huống: <đơn vị> cũ nhập vào <nơi nhận>
      Khi tra cứu <đơn vị> tại ngày 30/06/2025
      Thì đơn vị này là đơn vị hành chính cấp tỉnh
      Và từ ngày 01/07/2025 địa bàn đơn vị này thuộc "<nơi nhận>"

      Dữ liệu: tỉnh Tây Ninh, tỉnh Thái Nguyên giữ tên sau khi hợp nhất
        | đơn vị           | nơi nhận         |
        | tỉnh Tây Ninh    | tỉnh Tây Ninh    |
        | tỉnh Long An     | tỉnh Tây Ninh    |
        | tỉnh Thái Nguyên | tỉnh Thái Nguyên |
        | tỉnh Bắc Kạn     | tỉnh Thái Nguyên |
