# language: vi
Tính năng: Ký thay người đứng đầu phải có văn bản giao quyền, đúng nơi, đúng thời gian, đúng phạm vi

  Quy tắc: Phó Chủ tịch ký trong phạm vi và thời gian được giao
    Căn cứ: Điều 13 Nghị định số 30/2020/NĐ-CP; khoản 3 Điều 79 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; việc không được ủy quyền quyết định ở địa phương: chưa kiểm chứng.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc                  |
        | 05/03/2025 | Gửi hồ sơ             |
        | 05/03/2025 | Tiếp nhận hồ sơ       |
        | 10/03/2025 | Ghi kết quả thẩm định |
        | 12/03/2025 | Ghi kết quả Hội đồng  |
        | 14/03/2025 | Trình ký quyết định   |

    @TG-13-01 @nd30-2020/13
    Tình huống: Ký thay trong thời gian được giao
      Biết Phó Chủ tịch UBND xã Thử Nghiệm được giao ký "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" từ ngày 01/03/2025 đến ngày 31/03/2025
      Khi ngày 20/03/2025 Phó Chủ tịch ký quyết định theo thể thức "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
      Thì việc này được chấp nhận

    @TG-13-02 @nd30-2020/13
    Tình huống: Không có văn bản giao quyền
      Khi ngày 20/03/2025 Phó Chủ tịch ký quyết định theo thể thức "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
      Thì việc này không được chấp nhận
      Và lý do có câu "do người có thẩm quyền quyết định của UBND xã Thử Nghiệm thực hiện"

    @TG-13-03 @nd30-2020/13
    Tình huống: Hết thời gian được giao
      Biết Phó Chủ tịch UBND xã Thử Nghiệm được giao ký "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" từ ngày 01/03/2025 đến ngày 31/03/2025
      Khi ngày 01/04/2025 Phó Chủ tịch ký quyết định theo thể thức "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
      Thì việc này không được chấp nhận
      Và lý do có câu "Việc giao quyền, ủy quyền kết thúc ngày 31/03/2025, trước ngày 01/04/2025"

    @TG-13-04 @nd30-2020/13
    Tình huống: Ngoài phạm vi được giao
      Biết Phó Chủ tịch UBND xã Thử Nghiệm được giao ký "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" từ ngày 01/03/2025 đến ngày 31/03/2025, chỉ với "Lao động tiên tiến"
      Khi ngày 20/03/2025 Phó Chủ tịch ký quyết định theo thể thức "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
      Thì việc này không được chấp nhận
      Và lý do có câu "Việc giao quyền, ủy quyền không gồm Giấy khen của Chủ tịch UBND cấp xã"

    @TG-13-06 @nd30-2020/13
    Khung tình huống: Phó Chủ tịch <nơi giao> được giao ký "<được giao>", ký ngày <ngày ký>
      Biết Phó Chủ tịch <nơi giao> được giao ký "<được giao>" từ ngày 15/03/2025 đến ngày 31/03/2025
      Khi ngày <ngày ký> Phó Chủ tịch ký quyết định theo thể thức "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
      Thì việc này không được chấp nhận
      Và lý do có câu "<lý do>"

      Dữ liệu: trước ngày được giao, của nơi khác, khác thể thức được giao
        | nơi giao           | được giao                   | ngày ký    | lý do                                                                     |
        | UBND xã Thử Nghiệm | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH | 14/03/2025 | Việc giao quyền, ủy quyền bắt đầu từ ngày 15/03/2025, sau ngày 14/03/2025 |
        | UBND xã Trường Tây | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH | 20/03/2025 | không phải nơi ký                                                         |
        | UBND xã Thử Nghiệm | Q. CHỦ TỊCH                 | 20/03/2025 | Văn bản giao quyền, ủy quyền cho ký “Q. CHỦ TỊCH”                         |

    @TG-13-07 @nd30-2020/13
    Tình huống: Phó Chủ tịch phụ trách ký thay mà chưa có văn bản giao quyền
      Khi ngày 20/03/2025 Phó Chủ tịch phụ trách ký quyết định theo thể thức "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
      Thì việc này không được chấp nhận
      Và lý do có câu "cần văn bản giao quyền, ủy quyền của UBND xã Thử Nghiệm; chưa thấy văn bản"

    @TG-13-635 @nd30-2020/13
    Khung tình huống: Người phụ trách ký "<thể thức>" mà chưa có văn bản giao quyền
      Khi ngày 20/03/2025 Phó Chủ tịch phụ trách ký quyết định theo thể thức "<thể thức>"
      Thì việc này không được chấp nhận
      Và lý do có câu "cần văn bản giao quyền, ủy quyền của UBND xã Thử Nghiệm; chưa thấy văn bản"

      Dữ liệu: ký thay và ký với tư cách quyền Chủ tịch
        | thể thức                    |
        | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH |
        | Q. CHỦ TỊCH                 |

    @TG-13-05 @l2022/79/3
    Tình huống: Ủy quyền không làm cho việc ký thừa ủy quyền thành đúng
      Biết Phó Chủ tịch UBND xã Thử Nghiệm được giao ký "TUQ. CHỦ TỊCH" từ ngày 01/03/2025 đến ngày 31/03/2025
      Khi ngày 20/03/2025 Phó Chủ tịch ký quyết định theo thể thức "TUQ. CHỦ TỊCH"
      Thì việc này không được chấp nhận
      Và lý do có câu "cấp địa phương không được ủy quyền quyết định khen thưởng"
