# language: vi
Tính năng: Bình xét, lấy ý kiến, công khai với từng danh hiệu, hình thức

  Quy tắc: Trước khi gửi phải có biên bản bình xét thi đua (danh hiệu) hoặc biên bản xét khen thưởng (hình thức khen); thiếu thì nhắc
    Căn cứ: điểm c khoản 1, điểm c khoản 2 Điều 84 Luật Thi đua, khen thưởng năm 2022; Điều 84 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @TG-84-512 @l2022/84/1/c
    Khung tình huống: <danh hiệu>, gửi ngày 03/02/2025 mà chưa bình xét
      Biết <ai> được đề nghị tặng "<danh hiệu>" năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích"
      Khi ngày 03/02/2025 thực hiện "Gửi hồ sơ"
      Thì việc này được chấp nhận
      Và khi gửi có lưu ý "Chưa có biên bản bình xét thi đua"

      Dữ liệu: mười bốn danh hiệu thi đua
        | ai                     | danh hiệu                      |
        | tập thể Tổ Sản xuất 2  | Tập thể lao động tiên tiến     |
        | ông Lê Văn Tâm         | Lao động tiên tiến             |
        | ông Lê Văn Tâm         | Chiến sĩ tiên tiến             |
        | tập thể Tổ Sản xuất 2  | Đơn vị tiên tiến               |
        | tập thể Tổ Sản xuất 2  | Đơn vị quyết thắng             |
        | tập thể Tổ Sản xuất 2  | Xã, phường, thị trấn tiêu biểu |
        | tập thể Tổ Sản xuất 2  | Thôn, tổ dân phố văn hóa       |
        | hộ gia đình Lê Văn Tâm | Gia đình văn hóa               |
        | ông Lê Văn Tâm         | Chiến sĩ thi đua cơ sở         |
        | ông Lê Văn Tâm         | Chiến sĩ thi đua cấp tỉnh      |
        | ông Lê Văn Tâm         | Chiến sĩ thi đua toàn quốc     |
        | tập thể Tổ Sản xuất 2  | Tập thể lao động xuất sắc      |
        | tập thể Tổ Sản xuất 2  | Cờ thi đua cấp tỉnh            |
        | tập thể Tổ Sản xuất 2  | Cờ thi đua của Chính phủ       |

    @TG-84-513 @l2022/84/2/c
    Khung tình huống: <hình thức>, gửi ngày 03/02/2025 mà chưa xét ở cơ sở
      Biết <ai> được đề nghị tặng "<hình thức>" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích"
      Khi ngày 03/02/2025 thực hiện "Gửi hồ sơ"
      Thì việc này được chấp nhận
      Và khi gửi có lưu ý "Chưa có biên bản xét khen thưởng ở cơ sở"

      Dữ liệu: mười hình thức khen
        | ai                    | hình thức                                                                 |
        | ông Lê Văn Tâm        | Giấy khen của Chủ tịch UBND cấp xã                                        |
        | ông Lê Văn Tâm        | Giấy khen của Chủ tịch UBND cấp huyện                                     |
        | ông Lê Văn Tâm        | Bằng khen của Chủ tịch UBND tỉnh                                          |
        | ông Lê Văn Tâm        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           |
        | ông Lê Văn Tâm        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành |
        | tập thể Tổ Sản xuất 2 | Giấy khen của doanh nghiệp, hợp tác xã                                    |
        | ông Lê Văn Tâm        | Bằng khen của Thủ tướng Chính phủ                                         |
        | ông Lê Văn Tâm        | Huân chương Lao động hạng Ba                                              |
        | ông Lê Văn Tâm        | Huân chương Lao động hạng Nhì                                             |
        | ông Lê Văn Tâm        | Huân chương Lao động hạng Nhất                                            |

    @TG-84-514 @l2022/84/1/c @l2003/84
    Khung tình huống: Lao động tiên tiến năm <năm>, hồ sơ đã có biên bản bình xét thi đua thì không nhắc
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm <năm>
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Biên bản bình xét thi đua"
      Khi ngày <ngày gửi> thực hiện "Gửi hồ sơ"
      Thì khi gửi không có lưu ý gì

      Dữ liệu: theo luật cũ và luật mới
        | năm  | ngày gửi   |
        | 2022 | 03/02/2023 |
        | 2024 | 03/02/2025 |

    @TG-84-515 @l2022/84/2/c @l2003/84
    Khung tình huống: Giấy khen năm <năm>, hồ sơ đã có biên bản xét khen thưởng thì không nhắc
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm <năm>
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Biên bản xét khen thưởng"
      Khi ngày <ngày gửi> thực hiện "Gửi hồ sơ"
      Thì khi gửi không có lưu ý gì

      Dữ liệu: theo luật cũ và luật mới
        | năm  | ngày gửi   |
        | 2022 | 03/02/2023 |
        | 2024 | 03/02/2025 |

    @TG-84-516 @l2022/84/2/c @l2003/84
    Khung tình huống: Giấy khen năm <năm>, đã ghi cuộc họp bình xét thì không nhắc
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm <năm>
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và ngày <ngày họp> đã "Ghi biên bản bình xét", ghi:
        | Nơi bình xét    | ấp 4 |
        | Số người dự     | 42   |
        | Số người đồng ý | 40   |
      Khi ngày <ngày gửi> thực hiện "Gửi hồ sơ"
      Thì khi gửi không có lưu ý gì

      Dữ liệu: theo luật cũ và luật mới
        | năm  | ngày họp   | ngày gửi   |
        | 2022 | 30/01/2023 | 03/02/2023 |
        | 2024 | 20/01/2025 | 03/02/2025 |

    @TG-84-517 @l2022/84/2/c @l2003/84
    Khung tình huống: Giấy khen năm <năm>, không bình xét, không có biên bản
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm <năm>
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi ngày <ngày gửi> thực hiện "Gửi hồ sơ"
      Thì khi gửi có lưu ý "Chưa có biên bản xét khen thưởng ở cơ sở"

      Dữ liệu: theo luật cũ và luật mới
        | năm  | ngày gửi   |
        | 2022 | 03/02/2023 |
        | 2024 | 03/02/2025 |

  Quy tắc: Cờ thi đua của Chính phủ, huân chương, huy chương, danh hiệu vinh dự nhà nước, giải thưởng, Bằng khen của Thủ tướng phải lấy ý kiến; im lặng không phải là đồng ý
    Căn cứ: khoản 3 Điều 84, Điều 85 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: việc phải lấy ý kiến: đã đối chiếu văn bản; quá hạn không trả lời: còn cách hiểu khác nhau.

    @TG-84-518 @l2022/84/3
    Khung tình huống: <hình thức> mà chưa hỏi ý kiến ai thì Hội đồng cấp xã chưa xét
      Biết <ai> được đề nghị tặng "<hình thức>" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ Hội đồng xét"
      Khi ngày 10/02/2025 thực hiện "Ghi kết quả Hội đồng" kèm "9/9"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Thiếu hồ sơ, thông tin: Đã lấy ý kiến bộ, ban, ngành hoặc UBND tỉnh có liên quan |

      Dữ liệu: chín hình thức, danh hiệu cấp Nhà nước
        | ai                    | hình thức                                     |
        | tập thể Tổ Sản xuất 2 | Cờ thi đua của Chính phủ                      |
        | ông Lê Văn Tâm        | Huân chương Lao động hạng Nhất                |
        | ông Lê Văn Tâm        | Huân chương Lao động hạng Nhì                 |
        | ông Lê Văn Tâm        | Huân chương Lao động hạng Ba                  |
        | ông Lê Văn Tâm        | Huân chương khác (ngoài Huân chương Lao động) |
        | ông Lê Văn Tâm        | Huy chương                                    |
        | ông Lê Văn Tâm        | Danh hiệu vinh dự nhà nước                    |
        | ông Lê Văn Tâm        | Giải thưởng cấp Nhà nước                      |
        | ông Lê Văn Tâm        | Bằng khen của Thủ tướng Chính phủ             |

    @TG-84-519 @l2022/84/3
    Khung tình huống: <hình thức>, đã hỏi mà chưa có trả lời
      Biết <ai> được đề nghị tặng "<hình thức>" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ Hội đồng xét"
      Và ngày 03/02/2025 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an tỉnh     |
        | Nội dung hỏi     | An ninh, trật tự |
      Khi ngày 10/02/2025 thực hiện "Ghi kết quả Hội đồng" kèm "9/9"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Chưa có quy định để áp dụng: Các cơ quan được hỏi đều đã trả lời |

      Dữ liệu: chín hình thức, danh hiệu cấp Nhà nước
        | ai                    | hình thức                                     |
        | tập thể Tổ Sản xuất 2 | Cờ thi đua của Chính phủ                      |
        | ông Lê Văn Tâm        | Huân chương Lao động hạng Nhất                |
        | ông Lê Văn Tâm        | Huân chương Lao động hạng Nhì                 |
        | ông Lê Văn Tâm        | Huân chương Lao động hạng Ba                  |
        | ông Lê Văn Tâm        | Huân chương khác (ngoài Huân chương Lao động) |
        | ông Lê Văn Tâm        | Huy chương                                    |
        | ông Lê Văn Tâm        | Danh hiệu vinh dự nhà nước                    |
        | ông Lê Văn Tâm        | Giải thưởng cấp Nhà nước                      |
        | ông Lê Văn Tâm        | Bằng khen của Thủ tướng Chính phủ             |

    @TG-84-520 @l2022/84/3
    Khung tình huống: Huân chương Lao động hạng Ba, chưa hỏi ý kiến ai, Hội đồng cấp xã họp ngày <ngày>
      Biết ông Lê Văn Tâm được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và thành tích của các năm 2018, 2022
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 20/12/2023 hồ sơ đã ở bước "Chờ Hội đồng xét"
      Khi xem hồ sơ ngày 20/12/2023
      Thì ngày <ngày> Hội đồng <kết quả>

      Dữ liệu: trước ngày 01/01/2024 chưa tra cứu nên không chặn
        | ngày       | kết quả       |
        | 31/12/2023 | họp được      |
        | 01/01/2024 | chưa họp được |

    @TG-84-521 @l2022/84/3
    Khung tình huống: Huân chương Lao động hạng Ba, đã hỏi mà chưa trả lời, Hội đồng cấp xã họp ngày <ngày>
      Biết ông Lê Văn Tâm được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và thành tích của các năm 2018, 2022
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 20/12/2023 hồ sơ đã ở bước "Chờ Hội đồng xét"
      Và ngày 20/12/2023 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an tỉnh |
      Khi xem hồ sơ ngày 20/12/2023
      Thì ngày <ngày> Hội đồng <kết quả>

      Dữ liệu: trước ngày 01/01/2024 chưa tra cứu nên không chặn
        | ngày       | kết quả       |
        | 31/12/2023 | họp được      |
        | 01/01/2024 | chưa họp được |

    @TG-84-522 @l2022/84/3
    Tình huống: Đã hỏi và đã có trả lời thì hồ sơ không cần kèm thêm văn bản ý kiến
      Biết ông Lê Văn Tâm được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ Hội đồng xét"
      Và ngày 03/02/2025 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an tỉnh |
      Khi ngày 07/02/2025 "Ghi ý kiến trả lời", ghi:
        | Cơ quan được hỏi | Công an tỉnh    |
        | Trả lời          | Không có ý kiến |
      Thì ngày 10/02/2025 Hội đồng họp được
      Và khi họp không có lưu ý gì

    @TG-84-523 @l2022/84/3
    Khung tình huống: Cơ quan được hỏi đề nghị xem xét lại, Hội đồng họp ngày <ngày>
      Biết ông Lê Văn Tâm được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm <từ năm>, <đến năm>
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày <ngày hỏi> hồ sơ đã ở bước "Chờ Hội đồng xét"
      Và ngày <ngày hỏi> đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an tỉnh |
      Khi ngày <ngày hỏi> "Ghi ý kiến trả lời", ghi:
        | Cơ quan được hỏi | Công an tỉnh    |
        | Trả lời          | Đề nghị xem xét |
      Thì ngày <ngày> Hội đồng họp được
      Và khi họp có lưu ý "Có cơ quan đề nghị xem xét lại"

      Dữ liệu: ngày đầu của Luật mới và một ngày sau đó
        | từ năm | đến năm | ngày hỏi   | ngày       |
        | 2018   | 2022    | 20/12/2023 | 01/01/2024 |
        | 2020   | 2024    | 03/02/2025 | 10/02/2025 |

    @TG-84-524 @l2022/84/3
    Tình huống: Cuối năm 2023, cơ quan được hỏi đề nghị xem xét lại thì chưa có quy định để lưu ý
      Biết ông Lê Văn Tâm được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2018, 2022
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 20/12/2023 hồ sơ đã ở bước "Chờ Hội đồng xét"
      Và ngày 20/12/2023 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an tỉnh |
      Khi ngày 20/12/2023 "Ghi ý kiến trả lời", ghi:
        | Cơ quan được hỏi | Công an tỉnh    |
        | Trả lời          | Đề nghị xem xét |
      Thì ngày 31/12/2023 Hội đồng họp được
      Và khi họp không có lưu ý gì

    @TG-84-525 @l2022/84/3 @l2022/85
    Tình huống: Khen đột xuất theo thủ tục đơn giản không phải lấy ý kiến trước khi trình
      Biết ông Bùi Văn Dũng được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và ngày 05/05/2025 hồ sơ đã ở bước "Chờ trình"
      Khi ngày 05/05/2025 thực hiện "Trình ký quyết định / Trình cấp trên"
      Thì việc này được chấp nhận

    @TG-84-526 @l2022/84/3 @l2022/85
    Tình huống: Khen đột xuất theo thủ tục đơn giản, đã hỏi thêm Công an tỉnh mà chưa trả lời, vẫn trình được
      Biết ông Bùi Văn Dũng được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 05/05/2025 hồ sơ đã ở bước "Chờ trình"
      Và ngày 05/05/2025 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an tỉnh |
      Khi ngày 05/05/2025 thực hiện "Trình ký quyết định / Trình cấp trên"
      Thì việc này được chấp nhận

  Quy tắc: Danh sách đề nghị huân chương, giải thưởng, danh hiệu vinh dự nhà nước phải công khai trước khi Hội đồng cấp tỉnh họp
    Căn cứ: khoản 5 Điều 84 Luật Thi đua, khen thưởng năm 2022; khoản 2 Điều 46 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TG-46-500 @l2022/84/5 @nd98-2023/46/2
    Khung tình huống: <hình thức> chưa công khai thì Hội đồng cấp tỉnh chưa xét
      Biết ông Lê Văn Tâm được đề nghị tặng "<hình thức>" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 30/05/2025
      Khi ngày 02/06/2025 thực hiện "Ghi kết quả Hội đồng" kèm "9/9"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Thiếu hồ sơ, thông tin: Số ngày làm việc đã công khai trước ngày họp: ít nhất 10 ngày làm việc |
        | Thiếu hồ sơ, thông tin: Đã tổng hợp ý kiến nhận được để báo cáo Hội đồng                       |

      Dữ liệu: huân chương, giải thưởng, danh hiệu vinh dự nhà nước
        | hình thức                                     |
        | Huân chương Lao động hạng Nhất                |
        | Huân chương Lao động hạng Nhì                 |
        | Huân chương Lao động hạng Ba                  |
        | Huân chương khác (ngoài Huân chương Lao động) |
        | Danh hiệu vinh dự nhà nước                    |
        | Giải thưởng cấp Nhà nước                      |

    @TG-46-501 @l2022/84/5 @nd98-2023/46/2
    Tình huống: Huy chương không thuộc danh sách phải công khai
      Biết ông Lê Văn Tâm được đề nghị tặng "Huy chương" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 30/05/2025
      Khi ngày 02/06/2025 thực hiện "Ghi kết quả Hội đồng" kèm "9/9"
      Thì việc này được chấp nhận

    @TG-46-502 @l2022/84/5 @nd98-2023/46/2
    Tình huống: Hội đồng cấp xã xét đề nghị Huân chương Lao động hạng Ba thì chưa phải công khai
      Biết ông Lê Văn Tâm được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ Hội đồng xét"
      Khi ngày 10/02/2025 thực hiện "Ghi kết quả Hội đồng" kèm "9/9"
      Thì việc này được chấp nhận

    @TG-46-503 @l2022/84/5 @nd98-2023/46/2
    Khung tình huống: Chưa công khai, Hội đồng cấp tỉnh họp ngày <ngày>
      Biết ông Lê Văn Tâm được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và thành tích của các năm 2018, 2022
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 20/12/2023
      Khi xem hồ sơ ngày 20/12/2023
      Thì ngày <ngày> Hội đồng <kết quả>

      Dữ liệu: trước ngày 01/01/2024 chưa tra cứu nên không chặn
        | ngày       | kết quả       |
        | 31/12/2023 | họp được      |
        | 01/01/2024 | chưa họp được |
