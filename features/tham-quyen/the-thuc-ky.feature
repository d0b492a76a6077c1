# language: vi
Tính năng: Thể thức ký quyết định khen thưởng

  Quy tắc: Quyết định khen thưởng do người đứng đầu ký, cấp phó ký thay; không thừa lệnh, thừa ủy quyền
    Căn cứ: Điều 13 và Phụ lục III Nghị định số 30/2020/NĐ-CP; khoản 3 Điều 79, khoản 2 Điều 80 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; phần thừa lệnh, thừa ủy quyền và ký thay mặt tập thể: chưa kiểm chứng.

    @CA-38 @nd30-2020/13
    Tình huống: Trường hợp C38, Giấy khen cấp xã do Phó Chủ tịch ký thay
      Biết phong trào theo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi Chủ tịch UBND xã Trường Tây ký quyết định tặng Giấy khen ngày 20/05/2025 theo thể thức "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"

    @CA-39 @l2022/80/2 @l2022/79/3
    Tình huống: Trường hợp C39, Giấy khen cấp huyện do Trưởng phòng Nội vụ ký thừa ủy quyền
      Biết phong trào theo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Khi Chủ tịch UBND thị xã Bỉm Sơn ký quyết định tặng Giấy khen ngày 20/05/2025 theo thể thức "TUQ. CHỦ TỊCH"
      Thì về thẩm quyền, kết luận là "Sai thẩm quyền"
      Và về thẩm quyền, nguồn của kết luận là "Chưa kiểm chứng"
      Và lý do có câu "cấp địa phương không được ủy quyền quyết định khen thưởng"

    @TQ-30-01 @nd30-2020/13 @nd30-2020/pl3 @l2022/79/3
    Khung tình huống: Giấy khen cấp xã ký theo thể thức "<thể thức>"
      Biết phong trào theo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi Chủ tịch UBND xã Trường Tây ký quyết định tặng Giấy khen ngày 20/05/2025 theo thể thức "<thể thức>"
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: các thể thức
        | thể thức                    | kết luận        |
        | CHỦ TỊCH                    | Đúng thẩm quyền |
        | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH | Đúng thẩm quyền |
        | Q. CHỦ TỊCH                 | Đúng thẩm quyền |
        | TM. ỦY BAN NHÂN DÂN         | Đúng thẩm quyền |
        | TL. CHỦ TỊCH                | Sai thẩm quyền  |
        | TUQ. CHỦ TỊCH               | Sai thẩm quyền  |

    @TQ-30-02 @nd30-2020/13
    Tình huống: Ký thay mặt Ủy ban nhân dân thì lưu ý, không bác
      Biết phong trào theo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi Chủ tịch UBND xã Trường Tây ký quyết định tặng Giấy khen ngày 20/05/2025 theo thể thức "TM. ỦY BAN NHÂN DÂN"
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và có lưu ý "quyết định khen thưởng thuộc thẩm quyền người đứng đầu"

  Quy tắc: Hội đồng Thi đua - Khen thưởng chỉ tư vấn, không quyết định
    Căn cứ: khoản 4 Điều 90 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TQ-90-01 @l2022/90/4
    Tình huống: Quyết định ghi Hội đồng Thi đua - Khen thưởng xã là nơi quyết định
      Biết phong trào theo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi Hội đồng Thi đua - Khen thưởng xã Trường Tây ký quyết định tặng Giấy khen ngày 20/05/2025
      Thì kết luận là "Sai thẩm quyền"
      Và lý do có câu "Hội đồng chỉ tư vấn"
      Và căn cứ của lý do có "khoản 4 Điều 90"
