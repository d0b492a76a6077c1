# language: vi
Tính năng: Thể thức ký đúng thì không phải lưu ý

  Quy tắc: Người đứng đầu ký, cấp phó ký thay, quyền người đứng đầu ký đều đúng thể thức
    Căn cứ: Điều 13 Nghị định số 30/2020/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TQ-13-01 @nd30-2020/13
    Khung tình huống: Quyết định tặng Lao động tiên tiến ký theo thể thức "<thể thức>"
      Biết bà Nguyễn Thị Mẫu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Khi Chủ tịch UBND xã Thử Nghiệm ký quyết định tặng "Lao động tiên tiến" ngày 20/05/2025 theo thể thức "<thể thức>"
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và không có lưu ý nào

      Dữ liệu: ba thể thức đúng
        | thể thức                    |
        | CHỦ TỊCH                    |
        | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH |
        | Q. CHỦ TỊCH                 |
