# language: vi
Tính năng: Tiêu chuẩn Tập thể lao động xuất sắc và danh hiệu tập thể trong lực lượng vũ trang

  Quy tắc: Tập thể lao động xuất sắc: 100% hoàn thành nhiệm vụ, ít nhất 70% đạt Lao động tiên tiến, có Chiến sĩ thi đua cơ sở
    Căn cứ: khoản 1 Điều 27 Luật Thi đua, khen thưởng năm 2022; Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @CA-21 @l2022/27/1/d
    Khung tình huống: Trường hợp C21, 12 người đều hoàn thành nhiệm vụ, có <số người> Chiến sĩ thi đua cơ sở
      Biết tập thể có 12 người, trong đó 9 người đạt danh hiệu "Lao động tiên tiến" năm 2025
      Và hồ sơ ghi nhận:
        | số người hoàn thành nhiệm vụ được giao | 12 người         |
        | số người đạt Chiến sĩ thi đua cơ sở    | <số người> người |
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2025 ngày 20/12/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: phải có ít nhất một người
        | số người | kết luận                 |
        | 0        | Không đủ tiêu chuẩn      |
        | 1        | Đủ điều kiện, tiêu chuẩn |

    @TC-27-01 @l2022/27/1/a @l2022/27/1/c
    Khung tình huống: <hoàn thành> trên 12 người hoàn thành nhiệm vụ, <đạt> người đạt "Lao động tiên tiến", tập thể xếp loại <xếp loại>
      Biết tập thể có 12 người, trong đó <đạt> người đạt danh hiệu "Lao động tiên tiến" năm 2025
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2025 | <xếp loại> |
      Và hồ sơ ghi nhận:
        | số người hoàn thành nhiệm vụ được giao | <hoàn thành> người |
        | số người đạt Chiến sĩ thi đua cơ sở    | 1 người            |
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2025 ngày 20/12/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: từng điều kiện, sát hai bên
        | hoàn thành | đạt | xếp loại | kết luận                 |
        | 12         | 9   | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | 11         | 9   | xuất sắc | Không đủ tiêu chuẩn      |
        | 12         | 8   | xuất sắc | Không đủ tiêu chuẩn      |
        | 12         | 9   | tốt      | Không đủ tiêu chuẩn      |

    @TC-27-02 @l2022/27
    Tình huống: Có người bị cảnh cáo thì lưu ý, Điều 27 không loại vì lý do này
      Biết tập thể có 12 người, trong đó 9 người đạt danh hiệu "Lao động tiên tiến" năm 2025
      Và trong năm có 1 người bị kỷ luật từ cảnh cáo trở lên
      Và hồ sơ ghi nhận:
        | số người hoàn thành nhiệm vụ được giao | 12 người |
        | số người đạt Chiến sĩ thi đua cơ sở    | 1 người  |
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2025 ngày 20/12/2025
      Thì có lưu ý "Số người bị kỷ luật từ cảnh cáo trở lên: không quá 0 người — thực tế: 1 người"

    @TC-27-400 @l2022/27
    Khung tình huống: <danh hiệu> năm 2023 có một người bị cảnh cáo, xét ngày đầu của Luật năm 2022
      Biết tập thể Trung đội dân quân cơ động được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Và trong năm có 1 người bị kỷ luật từ cảnh cáo trở lên
      Và hồ sơ ghi nhận:
        | số người của tập thể                   | 12 người |
        | số người hoàn thành nhiệm vụ được giao | 12 người |
        | số người đạt Lao động tiên tiến        | 9 người  |
        | số người đạt Chiến sĩ tiên tiến        | 9 người  |
        | số người đạt Chiến sĩ thi đua cơ sở    | 1 người  |
      Khi thẩm định đề nghị này ngày 01/01/2024
      Thì có lưu ý "Số người bị kỷ luật từ cảnh cáo trở lên: không quá 0 người — thực tế: 1 người"

      Dữ liệu: cả hai danh hiệu của Điều 27
        | danh hiệu                 |
        | Tập thể lao động xuất sắc |
        | Đơn vị quyết thắng        |

    @TC-27-03 @l2003
    Khung tình huống: Năm 2023, được chọn trong số Tập thể lao động tiên tiến: <được chọn>, <cảnh cáo> người bị cảnh cáo
      Biết tập thể có 12 người, trong đó 9 người đạt danh hiệu "Lao động tiên tiến" năm 2023
      Và trong năm có <cảnh cáo> người bị kỷ luật từ cảnh cáo trở lên
      Và hồ sơ ghi nhận:
        | được lựa chọn trong số các Tập thể lao động tiên tiến | <được chọn> |
        | số người hoàn thành nhiệm vụ được giao                | 12 người    |
        | số người đạt Chiến sĩ thi đua cơ sở                   | 1 người     |
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2023 ngày 20/12/2023
      Thì kết luận là "<kết luận>"
      Và về tiêu chuẩn, nguồn của kết luận là "Theo nguồn dẫn lại"

      Dữ liệu: luật cũ đòi cả hai điều
        | được chọn | cảnh cáo | kết luận                 |
        | có        | 0        | Đủ điều kiện, tiêu chuẩn |
        | không     | 0        | Không đủ tiêu chuẩn      |
        | có        | 1        | Không đủ tiêu chuẩn      |

  Quy tắc: Đơn vị tiên tiến, Đơn vị quyết thắng tính theo số người đạt Chiến sĩ tiên tiến
    Căn cứ: khoản 2 Điều 27, khoản 2 Điều 28 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-28-03 @l2022/28/2
    Khung tình huống: Đơn vị 20 người có <số đạt> người đạt "Chiến sĩ tiên tiến", <cảnh cáo> người bị cảnh cáo
      Biết tập thể Trung đội dân quân cơ động được đề nghị tặng danh hiệu "Đơn vị tiên tiến" năm 2025
      Và hồ sơ ghi nhận:
        | số người của tập thể                    | 20 người         |
        | số người đạt Chiến sĩ tiên tiến         | <số đạt> người   |
        | số người bị kỷ luật từ cảnh cáo trở lên | <cảnh cáo> người |
      Khi thẩm định đề nghị này ngày 20/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mức 70%
        | số đạt | cảnh cáo | kết luận                 |
        | 14     | 0        | Đủ điều kiện, tiêu chuẩn |
        | 13     | 0        | Không đủ tiêu chuẩn      |
        | 14     | 1        | Không đủ tiêu chuẩn      |

    @TC-27-04 @l2022/27/2
    Khung tình huống: Đơn vị 20 người, <hoàn thành> người hoàn thành nhiệm vụ, <số đạt> "Chiến sĩ tiên tiến", <thi đua> "Chiến sĩ thi đua cơ sở"
      Biết tập thể Trung đội dân quân cơ động được đề nghị tặng danh hiệu "Đơn vị quyết thắng" năm 2025
      Và hồ sơ ghi nhận:
        | số người của tập thể                   | 20 người           |
        | số người hoàn thành nhiệm vụ được giao | <hoàn thành> người |
        | số người đạt Chiến sĩ tiên tiến        | <số đạt> người     |
        | số người đạt Chiến sĩ thi đua cơ sở    | <thi đua> người    |
      Khi thẩm định đề nghị này ngày 20/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ cả ba, thiếu một
        | hoàn thành | số đạt | thi đua | kết luận                 |
        | 20         | 14     | 1       | Đủ điều kiện, tiêu chuẩn |
        | 19         | 14     | 1       | Không đủ tiêu chuẩn      |
        | 20         | 13     | 1       | Không đủ tiêu chuẩn      |
        | 20         | 14     | 0       | Không đủ tiêu chuẩn      |

    @TC-28-400 @l2022/27/2 @l2022/28/2
    Khung tình huống: <danh hiệu> năm 2023, 13 trên 20 người đạt "Chiến sĩ tiên tiến", xét ngày <ngày xét>
      Biết tập thể Trung đội dân quân cơ động được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Và hồ sơ ghi nhận:
        | số người của tập thể                   | 20 người |
        | số người hoàn thành nhiệm vụ được giao | 20 người |
        | số người đạt Chiến sĩ tiên tiến        | 13 người |
        | số người đạt Chiến sĩ thi đua cơ sở    | 1 người  |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: tiêu chuẩn trước ngày 01/01/2024 chưa tra cứu được
        | danh hiệu          | ngày xét   | kết luận                    |
        | Đơn vị tiên tiến   | 31/12/2023 | Chưa có quy định để áp dụng |
        | Đơn vị tiên tiến   | 01/01/2024 | Không đủ tiêu chuẩn         |
        | Đơn vị quyết thắng | 31/12/2023 | Chưa có quy định để áp dụng |
        | Đơn vị quyết thắng | 01/01/2024 | Không đủ tiêu chuẩn         |

  Quy tắc: Tập thể còn phải đoàn kết, chấp hành, tổ chức hoặc tham gia phong trào thi đua
    Căn cứ: điểm b, đ khoản 1, khoản 2 Điều 27; điểm a, b, d khoản 1, khoản 2 Điều 28 Luật Thi đua, khen thưởng năm 2022; Điều 28 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @TC-28-04 @l2022/28/1 @l2022/27/1 @l2003/28
    Khung tình huống: <danh hiệu> năm <năm>, không đạt: "<không đạt>"
      Biết tập thể có 10 người, trong đó 9 người đạt danh hiệu "Lao động tiên tiến" năm <năm>
      Và hồ sơ ghi nhận:
        | số người hoàn thành nhiệm vụ được giao | 10 người |
        | số người đạt Chiến sĩ thi đua cơ sở    | 1 người  |
        | <không đạt>                            | không    |
      Khi thẩm định đề nghị tặng danh hiệu <danh hiệu> năm <năm>
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: từng điều kiện kèm theo
        | danh hiệu                    | năm  | không đạt                                                         |
        | "Tập thể lao động tiên tiến" | 2024 | hoàn thành tốt nhiệm vụ và nghĩa vụ công dân                      |
        | "Tập thể lao động tiên tiến" | 2024 | tổ chức tốt phong trào thi đua                                    |
        | "Tập thể lao động tiên tiến" | 2024 | nội bộ đoàn kết                                                   |
        | "Tập thể lao động tiên tiến" | 2024 | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước       |
        | "Tập thể lao động tiên tiến" | 2023 | tổ chức tốt phong trào thi đua                                    |
        | "Tập thể lao động tiên tiến" | 2023 | nội bộ đoàn kết                                                   |
        | "Tập thể lao động xuất sắc"  | 2025 | tích cực tham gia phong trào thi đua                              |
        | "Tập thể lao động xuất sắc"  | 2025 | nội bộ đoàn kết                                                   |
        | "Tập thể lao động xuất sắc"  | 2025 | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước |

    @TC-28-05 @l2022/28/2 @l2022/27/2
    Khung tình huống: Đơn vị 10 người đủ tỷ lệ, đề nghị <danh hiệu>, không đạt: "<không đạt>"
      Biết tập thể Trung đội dân quân cơ động được đề nghị tặng danh hiệu "<danh hiệu>" năm 2025
      Và hồ sơ ghi nhận:
        | số người của tập thể                   | 10 người |
        | số người hoàn thành nhiệm vụ được giao | 10 người |
        | số người đạt Chiến sĩ tiên tiến        | 9 người  |
        | số người đạt Chiến sĩ thi đua cơ sở    | 1 người  |
        | <không đạt>                            | không    |
      Khi thẩm định đề nghị này ngày 20/12/2025
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: từng điều kiện kèm theo
        | danh hiệu          | không đạt                                                         |
        | Đơn vị tiên tiến   | hoàn thành tốt nhiệm vụ và nghĩa vụ công dân                      |
        | Đơn vị tiên tiến   | tổ chức tốt phong trào thi đua                                    |
        | Đơn vị tiên tiến   | nội bộ đoàn kết                                                   |
        | Đơn vị tiên tiến   | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước       |
        | Đơn vị quyết thắng | tích cực tham gia phong trào thi đua                              |
        | Đơn vị quyết thắng | nội bộ đoàn kết                                                   |
        | Đơn vị quyết thắng | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước |
