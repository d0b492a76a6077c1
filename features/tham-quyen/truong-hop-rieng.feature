# language: vi
Tính năng: Thẩm quyền trong những trường hợp riêng, hai bên ngày đổi quy định

  Quy tắc: Ai quyết định danh hiệu cho người đứng đầu cơ quan của tỉnh thì từ năm 2024 chưa có quy định rõ
    Căn cứ: khoản 4 Điều 79 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: còn cách hiểu khác nhau.

    @TQ-79-606 @l2022/79/4
    Khung tình huống: <danh hiệu> cho <người> ngày <ngày>
      Biết <ai> được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Và người được đề nghị là <người>
      Khi hỏi ai quyết định tặng "<danh hiệu>" ngày <ngày>
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: ba danh hiệu ở cơ sở; danh hiệu khác không vướng
        | ai                 | danh hiệu                  | người                           | ngày       | kết luận                    |
        | ông Nguyễn Văn Mẫu | Lao động tiên tiến         | người đứng đầu cơ quan của tỉnh | 31/12/2023 | Đúng thẩm quyền             |
        | ông Nguyễn Văn Mẫu | Lao động tiên tiến         | người đứng đầu cơ quan của tỉnh | 01/01/2024 | Chưa có quy định để áp dụng |
        | ông Nguyễn Văn Mẫu | Lao động tiên tiến         | người đứng đầu cơ quan của tỉnh | 15/12/2025 | Chưa có quy định để áp dụng |
        | ông Nguyễn Văn Mẫu | Chiến sĩ thi đua cơ sở     | người đứng đầu cơ quan của tỉnh | 31/12/2023 | Đúng thẩm quyền             |
        | ông Nguyễn Văn Mẫu | Chiến sĩ thi đua cơ sở     | người đứng đầu cơ quan của tỉnh | 01/01/2024 | Chưa có quy định để áp dụng |
        | ông Nguyễn Văn Mẫu | Chiến sĩ thi đua cơ sở     | người đứng đầu cơ quan của tỉnh | 15/12/2025 | Chưa có quy định để áp dụng |
        | tập thể Sở Mẫu     | Tập thể lao động tiên tiến | người đứng đầu cơ quan của tỉnh | 31/12/2023 | Đúng thẩm quyền             |
        | tập thể Sở Mẫu     | Tập thể lao động tiên tiến | người đứng đầu cơ quan của tỉnh | 01/01/2024 | Chưa có quy định để áp dụng |
        | tập thể Sở Mẫu     | Tập thể lao động tiên tiến | người đứng đầu cơ quan của tỉnh | 15/12/2025 | Chưa có quy định để áp dụng |
        | ông Nguyễn Văn Mẫu | Chiến sĩ thi đua cấp tỉnh  | người đứng đầu cơ quan của tỉnh | 01/01/2024 | Đúng thẩm quyền             |
        | ông Nguyễn Văn Mẫu | Lao động tiên tiến         | cán bộ, công chức               | 01/01/2024 | Đúng thẩm quyền             |

  Quy tắc: Từ ngày 01/07/2025 trường học, trạm y tế chuyển từ huyện về thì trình theo cơ quan quản lý mới
    Căn cứ: Điều 59 Nghị định số 129/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; người quyết định khen thưởng cho chính mình: còn cách hiểu khác nhau.

    @TQ-59-607 @nd129-2025/59
    Tình huống: Ngày 01/07/2025 trường chuyển từ huyện về mà chưa trình theo cơ quan quản lý mới thì lưu ý
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2024
      Và tập thể được đề nghị là trường học, trạm y tế chuyển về xã hoặc sở từ 01/07/2025
      Và hồ sơ ghi nhận:
        | đã trình theo cơ quan quản lý mới | không |
      Khi hỏi ai quyết định tặng "Tập thể lao động tiên tiến" ngày 01/07/2025
      Thì có lưu ý "Đã trình theo cơ quan quản lý mới"

    @TQ-59-608 @nd129-2025/59
    Tình huống: Ngày 30/06/2025 trường còn của huyện thì không phải lưu ý
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2024
      Và tập thể được đề nghị là trường học, trạm y tế chuyển về xã hoặc sở từ 01/07/2025
      Và hồ sơ ghi nhận:
        | đã trình theo cơ quan quản lý mới | không |
      Khi hỏi ai quyết định tặng "Tập thể lao động tiên tiến" ngày 30/06/2025
      Thì lưu ý không nói đến "cơ quan quản lý mới"

    @TQ-59-609 @nd129-2025/59
    Tình huống: Người quyết định ở cấp xã được đề nghị Bằng khen cấp tỉnh thì không phải tự khen mình
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của năm 2025
      Và người được đề nghị chính là Chủ tịch UBND cấp xã quyết định
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng Bằng khen ngày 15/12/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và lưu ý không nói đến "người quyết định khen thưởng ở cấp xã"

    @TQ-59-617 @nd129-2025/59
    Tình huống: Ngày 01/07/2025 Chủ tịch UBND huyện ký tặng Lao động tiên tiến thì vừa sai thẩm quyền vừa không còn chức danh
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Khi Chủ tịch UBND huyện Thử Nghiệm ký quyết định tặng "Lao động tiên tiến" ngày 01/07/2025
      Thì về thẩm quyền, kết luận là "Sai thẩm quyền"
      Và các lý do là:
        | Chủ tịch UBND huyện Thử Nghiệm không có thẩm quyền quyết định hình thức này                                       |
        | UBND huyện Thử Nghiệm không còn hoặc chưa hoạt động ngày 01/07/2025 (ngày quyết định hợp lệ cuối cùng 30/06/2025) |

    @TQ-59-628 @nd129-2025/59
    Tình huống: Tập thể UBND xã do Chủ tịch UBND xã đứng đầu thì không phải tự khen mình
      Biết tập thể UBND xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2025
      Và hồ sơ ghi nhận:
        | chính là người quyết định khen thưởng ở cấp xã | có |
      Khi Chủ tịch UBND xã Thử Nghiệm Mới ký quyết định tặng "Tập thể lao động tiên tiến" ngày 15/12/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và lưu ý không nói đến "người quyết định khen thưởng ở cấp xã"

  Quy tắc: Cấp huyện kết thúc từ ngày 01/07/2025 nên không còn nơi tiếp nhận, thẩm định, không còn quỹ chi
    Căn cứ: khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
    Nguồn: đã đối chiếu văn bản.

    @TQ-51-618 @lorg-2025/51/3
    Khung tình huống: <nội dung> tại ngày 01/07/2025
      Khi tra cứu nội dung "<nội dung>" tại ngày 01/07/2025
      Thì nội dung đó ghi "Không áp dụng: <lý do>"

      Dữ liệu: nơi xử lý hồ sơ và nguồn chi
        | nội dung                              | lý do                                           |
        | Nơi tiếp nhận và thẩm định: Cấp huyện | Cấp huyện kết thúc hoạt động từ ngày 01/07/2025 |
        | Nguồn chi thưởng: Cấp huyện           | Cấp huyện kết thúc hoạt động từ 01/07/2025      |

  Quy tắc: Người đứng đầu cơ quan, đơn vị, doanh nghiệp thuộc cấp nơi cơ quan đóng; tiền do quỹ của chính nơi đó chi
    Căn cứ: khoản 1, khoản 4 Điều 80, khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TQ-80-619 @l2022/80/1 @l2022/80/4
    Khung tình huống: <chức danh> là chức danh <cấp>
      Khi tra cứu nội dung "Chức danh: <chức danh>" tại ngày 12/12/2025
      Thì nội dung đó ghi "Cấp: <cấp>"

      Dữ liệu: sở, đơn vị của bộ tại tỉnh; doanh nghiệp, hợp tác xã tại xã
        | chức danh                                                       | cấp      |
        | Người đứng đầu cơ quan chuyên môn và tương đương thuộc UBND     | cấp tỉnh |
        | Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành tại | cấp tỉnh |
        | Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã tại            | cấp xã   |
        | Chủ tịch Hội đồng quản trị, Hội đồng thành viên tại             | cấp xã   |

    @TQ-11-627 @l2022/11/4
    Khung tình huống: Quyết định của <chức danh> do quỹ của chính cơ quan, tổ chức, đơn vị chi
      Khi tra cứu nội dung "Nguồn chi thưởng" tại ngày 12/12/2025
      Thì nội dung đó ghi "Chi cho quyết định của: <chức danh>"
      Và nội dung đó ghi "Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định"

      Dữ liệu: người đứng đầu bộ, đơn vị, doanh nghiệp
        | chức danh                                                       |
        | Bộ trưởng, người đứng đầu bộ, ban, ngành                        |
        | Người có thẩm quyền theo quy định của Bộ Quốc phòng, Bộ Công an |
        | Tư lệnh quân khu và tương đương, Giám đốc đại học quốc gia      |
        | Người đứng đầu cơ quan chuyên môn và tương đương thuộc UBND     |
        | Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành tại |
        | Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã tại            |
        | Chủ tịch Hội đồng quản trị, Hội đồng thành viên tại             |
