# language: vi
Tính năng: Việc làm trong một cấp xét

  Quy tắc: Danh sách đề nghị huân chương phải công khai đủ 10 ngày làm việc trước khi Hội đồng họp
    Căn cứ: khoản 5 Điều 84 Luật Thi đua, khen thưởng năm 2022; khoản 2 Điều 46 Nghị định số 98/2023/NĐ-CP; khoản 2 Điều 44 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản đến ngày 30/06/2025; từ ngày 01/07/2025: theo nguồn dẫn lại.

    @TG-46-01 @l2022/84/5 @nd98-2023/46/2 @nd152-2025/44/2
    Khung tình huống: Công khai từ ngày <từ ngày>, Hội đồng họp ngày <ngày họp>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày <thẩm định>
      Và ngày <từ ngày> đã "Công khai danh sách lấy ý kiến", ghi:
        | Công khai trên | Trang thông tin điện tử của tỉnh |
      Và ngày <đến ngày> đã "Kết thúc công khai, tổng hợp ý kiến", ghi:
        | Số ý kiến nhận được | 0 |
      Khi xem hồ sơ ngày <đến ngày>
      Thì ngày <ngày họp> Hội đồng <kết quả>

      Dữ liệu: ngày làm việc thứ 10 là ngày 16/06/2025, ngày 17/11/2025
        | thẩm định  | từ ngày    | đến ngày   | ngày họp   | kết quả       |
        | 30/05/2025 | 02/06/2025 | 16/06/2025 | 16/06/2025 | chưa họp được |
        | 30/05/2025 | 02/06/2025 | 16/06/2025 | 17/06/2025 | họp được      |
        | 31/10/2025 | 03/11/2025 | 17/11/2025 | 17/11/2025 | chưa họp được |
        | 31/10/2025 | 03/11/2025 | 17/11/2025 | 18/11/2025 | họp được      |

    @TG-46-02 @l2022/84/5 @nd98-2023/46/2
    Tình huống: Chưa công khai thì nói rõ còn thiếu gì
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 30/05/2025
      Khi ngày 02/06/2025 thực hiện "Ghi kết quả Hội đồng" kèm "9/9"
      Thì việc này không được chấp nhận
      Và lý do có câu "Số ngày làm việc đã công khai trước ngày họp: ít nhất 10 ngày làm việc"
      Và căn cứ của lý do có "khoản 5 Điều 84 Luật Thi đua, khen thưởng năm 2022"

    @TG-46-03 @l2022/84/5
    Tình huống: Bằng khen cấp tỉnh không phải công khai
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Và thành tích của các năm 2023, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 30/05/2025
      Khi xem hồ sơ ngày 30/05/2025
      Thì ngày 02/06/2025 Hội đồng họp được

  Quy tắc: Hỏi ý kiến mà chưa trả lời thì chưa biết, không coi là đồng ý
    Căn cứ: khoản 3 Điều 84 Luật Thi đua, khen thưởng năm 2022; Điều 31 Nghị định số 98/2023/NĐ-CP.
    Nguồn: việc phải lấy ý kiến: đã đối chiếu văn bản; quá hạn không trả lời: còn cách hiểu khác nhau.

    @TG-31-01 @l2022/84/3 @nd98-2023/31
    Tình huống: Bằng khen của Thủ tướng, quá ngày đề nghị trả lời vẫn chưa có ý kiến
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 02/06/2025
      Và ngày 03/06/2025 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi         | Bảo hiểm xã hội tỉnh |
        | Nội dung hỏi             | Bảo hiểm xã hội      |
        | Đề nghị trả lời đến ngày | 10/06/2025           |
      Khi ngày 20/06/2025 thực hiện "Ghi kết quả Hội đồng" kèm "9/9"
      Thì việc này không được chấp nhận
      Và lý do có câu "Các cơ quan được hỏi đều đã trả lời"
      Và đến ngày 20/06/2025 việc "Trả lời lấy ý kiến: Bảo hiểm xã hội tỉnh" quá hạn 8 ngày làm việc

    @TG-31-02 @l2022/84/3
    Khung tình huống: Bằng khen của Thủ tướng, trả lời "<trả lời>"
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 02/06/2025
      Và ngày 03/06/2025 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an tỉnh     |
        | Nội dung hỏi     | An ninh, trật tự |
      Khi ngày 09/06/2025 "Ghi ý kiến trả lời", ghi:
        | Cơ quan được hỏi | Công an tỉnh |
        | Trả lời          | <trả lời>    |
      Thì việc này được chấp nhận
      Và ngày 10/06/2025 Hội đồng họp được

      Dữ liệu: ba cách trả lời
        | trả lời         |
        | Có ý kiến       |
        | Không có ý kiến |
        | Đề nghị xem xét |

    @TG-31-04 @l2022/84/3
    Tình huống: Bằng khen của Thủ tướng mà chưa hỏi ý kiến ai
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 02/06/2025
      Khi ngày 20/06/2025 thực hiện "Ghi kết quả Hội đồng" kèm "9/9"
      Thì việc này không được chấp nhận

    @TG-31-05 @l2022/84/3
    Tình huống: Trước ngày 01/01/2024 quy định về lấy ý kiến chưa tra cứu nên không chặn
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và thành tích của các năm 2018, 2022
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 02/06/2023
      Khi ngày 20/06/2023 thực hiện "Ghi kết quả Hội đồng" kèm "9/9"
      Thì việc này được chấp nhận

    @TG-31-03 @l2022/84/3
    Tình huống: Hỏi thuế về Bằng khen cấp tỉnh, chưa trả lời vẫn xét
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Và thành tích của các năm 2023, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 02/06/2025
      Và ngày 03/06/2025 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Thuế tỉnh |
        | Nội dung hỏi     | Thuế      |
      Khi xem hồ sơ ngày 04/06/2025
      Thì ngày 05/06/2025 Hội đồng họp được

  Quy tắc: Trước khi gửi phải có bình xét ở cơ sở; thiếu biên bản thì nhắc, không chặn
    Căn cứ: điểm c khoản 1, điểm c khoản 2 Điều 84 Luật Thi đua, khen thưởng năm 2022; Điều 84 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @TG-84-41 @l2022/84/2/c
    Tình huống: Ấp họp bình xét, biên bản không đóng dấu, không có số
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích"
      Và ngày 20/01/2025 đã "Ghi biên bản bình xét", ghi:
        | Nơi bình xét      | ấp 4 |
        | Loại nơi bình xét | Ấp   |
        | Số người dự       | 42   |
        | Số người đồng ý   | 40   |
      Khi ngày 03/02/2025 thực hiện "Gửi hồ sơ"
      Thì khi gửi không có lưu ý gì

    @TG-84-44 @l2022/84/2/c
    Tình huống: Đề nghị theo thủ tục đơn giản thì không hỏi việc bình xét
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi ngày 05/05/2025 thực hiện "Gửi hồ sơ"
      Thì khi gửi không có lưu ý gì

    @TG-84-45 @l2003/84 @l2022/84/1/c
    Khung tình huống: Gửi hồ sơ ngày <ngày gửi> mà chưa bình xét danh hiệu của năm <năm>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm <năm>
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích"
      Khi ngày <ngày gửi> thực hiện "Gửi hồ sơ"
      Thì việc này được chấp nhận
      Và khi gửi có lưu ý "Chưa có biên bản bình xét thi đua"

      Dữ liệu: theo luật cũ và luật mới
        | năm  | ngày gửi   |
        | 2022 | 03/02/2023 |
        | 2024 | 03/02/2025 |

    @TG-84-42 @l2022/84/2/c
    Tình huống: Chưa bình xét, hồ sơ cũng không có biên bản
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích"
      Khi ngày 03/02/2025 thực hiện "Gửi hồ sơ"
      Thì việc này được chấp nhận
      Và khi gửi có lưu ý "Chưa có biên bản xét khen thưởng ở cơ sở"

    @TG-84-43 @l2022/84/2/c
    Tình huống: Số người đồng ý nhiều hơn số người dự
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Khi ngày 20/01/2025 "Ghi biên bản bình xét", ghi:
        | Nơi bình xét    | tổ dân phố 2 |
        | Số người dự     | 40           |
        | Số người đồng ý | 42           |
      Thì việc này không được chấp nhận
      Và lý do có câu "Số người đồng ý (42) nhiều hơn số người dự (40)"

  Quy tắc: Chỉ bổ sung những mục đã được yêu cầu
    Căn cứ: Nghị định số 61/2018/NĐ-CP; khoản 2 Điều 84 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng.

    @TG-61-01 @nd61-2018 @l2022/84/2
    Khung tình huống: Yêu cầu bổ sung biên bản, nộp "<nộp>"
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
      Và ngày 05/02/2025 đã "Yêu cầu bổ sung, hoàn thiện hồ sơ", ghi:
        | Giấy tờ phải bổ sung | Biên bản xét khen thưởng |
      Khi ngày 10/02/2025 bổ sung "<nộp>"
      Thì hồ sơ ở bước "<bước>"

      Dữ liệu: trong và ngoài yêu cầu
        | nộp                      | bước              |
        | Biên bản xét khen thưởng | Chờ thẩm định     |
        | Báo cáo thành tích       | Chờ bổ sung hồ sơ |

  Quy tắc: Nộp qua đường nào cũng có giấy tiếp nhận ghi ngày hẹn trả
    Căn cứ: Thông tư số 01/2018/TT-VPCP; mã 1.012379 Thủ tục hành chính đã công bố.
    Nguồn: đã đối chiếu văn bản.

    @TG-01-11 @tt01-2018-vpcp @ps/1.012379
    Khung tình huống: Lao động tiên tiến nộp bằng cách "<cách nộp>"
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và ngày 05/05/2025 đã "Gửi hồ sơ", ghi:
        | Cách nộp | <cách nộp> |
      Khi ngày 05/05/2025 thực hiện "Tiếp nhận hồ sơ"
      Thì việc này được chấp nhận
      Và giấy tiếp nhận ghi "<cách nộp>", hẹn trả ngày 02/06/2025

      Dữ liệu: ba cách nộp
        | cách nộp          |
        | Trực tiếp         |
        | Bưu chính         |
        | Cổng Dịch vụ công |

    @TG-01-12 @tt01-2018-vpcp
    Tình huống: Khen đột xuất chưa có quy định về thời hạn thì không hẹn ngày
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và ngày 05/05/2025 đã "Gửi hồ sơ", ghi:
        | Cách nộp | Trực tiếp |
      Khi ngày 05/05/2025 thực hiện "Tiếp nhận hồ sơ"
      Thì giấy tiếp nhận ghi "Trực tiếp", hẹn trả ngày chưa xác định

  Quy tắc: Đơn khiếu nại, tố cáo là vụ việc đang mở, chưa có kết luận thì chưa xét
    Căn cứ: khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TG-04-21 @nd152-2025/4/4
    Tình huống: Đang có đơn tố cáo thì Hội đồng chưa xét
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Và thành tích của các năm 2024, 2025
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 09/03/2026
      Và ngày 10/03/2026 đã "Ghi vụ việc, đơn khiếu nại, tố cáo", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
      Khi xem hồ sơ ngày 10/03/2026
      Thì ngày 11/03/2026 Hội đồng chưa họp được

    @TG-04-22 @nd152-2025/4/4
    Tình huống: Có kết luận không sai phạm thì Hội đồng xét tiếp
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Và thành tích của các năm 2024, 2025
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 09/03/2026
      Và ngày 10/03/2026 đã "Ghi vụ việc, đơn khiếu nại, tố cáo", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
      Khi ngày 20/03/2026 "Ghi kết luận, trả lời vụ việc", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
        | Kết luận     | Không có sai phạm |
      Thì việc này được chấp nhận
      Và ngày 23/03/2026 Hội đồng họp được

  Quy tắc: Sổ nộp, sổ tiếp nhận, yêu cầu bổ sung ghi được cách nộp, mã, giấy tờ và thông tin phải bổ sung
    Căn cứ: Nghị định số 61/2018/NĐ-CP; Thông tư số 01/2018/TT-VPCP.
    Nguồn: đã đối chiếu văn bản.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024

    @TG-61-450 @nd61-2018
    Tình huống: Gửi qua bưu chính thì ghi mã bưu gửi
      Khi ngày 03/02/2025 "Gửi hồ sơ", ghi:
        | Cách nộp                     | Bưu chính     |
        | Mã bưu gửi hoặc mã trên Cổng | EA123456789VN |
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ tiếp nhận"

    @TG-01-454 @tt01-2018-vpcp
    Tình huống: Tiếp nhận trực tiếp thì ghi cách nộp và mã hồ sơ
      Biết ngày 03/02/2025 hồ sơ đã ở bước "Chờ tiếp nhận"
      Khi ngày 03/02/2025 "Tiếp nhận hồ sơ", ghi:
        | Cách nộp | Trực tiếp                |
        | Mã hồ sơ | H56.017.02-250203-AB0001 |
      Thì việc này được chấp nhận
      Và ngày nhận đủ hồ sơ được ghi là 03/02/2025

    @TG-61-451 @nd61-2018
    Khung tình huống: Yêu cầu bổ sung nêu rõ thông tin, nộp "<nộp>" thì <kết quả>
      Biết ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và ngày 05/02/2025 đã "Yêu cầu bổ sung, hoàn thiện hồ sơ", ghi:
        | Thông tin phải bổ sung | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước |
        | Giấy tờ phải bổ sung   | Báo cáo thành tích                                          |
      Khi ngày 10/02/2025 thực hiện "Nộp bổ sung" kèm "<nộp>"
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: chỉ nhận đúng giấy tờ đã yêu cầu
        | nộp                       | kết quả    |
        | Báo cáo thành tích        | được       |
        | Biên bản bình xét thi đua | không được |

    @TG-61-452 @nd61-2018
    Khung tình huống: Đã nộp đủ lần một rồi bị yêu cầu lần hai, nộp "<nộp>" thì <kết quả>
      Biết ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và ngày 05/02/2025 đã "Yêu cầu bổ sung, hoàn thiện hồ sơ", ghi:
        | Giấy tờ phải bổ sung | Báo cáo thành tích |
      Và các bước đã làm như sau:
        | ngày       | việc        | kèm theo           |
        | 10/02/2025 | Nộp bổ sung | Báo cáo thành tích |
      Và ngày 12/02/2025 đã "Yêu cầu bổ sung, hoàn thiện hồ sơ", ghi:
        | Giấy tờ phải bổ sung | Biên bản xét khen thưởng |
      Khi ngày 17/02/2025 thực hiện "Nộp bổ sung" kèm "<nộp>"
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: yêu cầu lần một đã xong, chỉ còn yêu cầu lần hai
        | nộp                      | kết quả    |
        | Biên bản xét khen thưởng | được       |
        | Báo cáo thành tích       | không được |

  Quy tắc: Hồ sơ ghi ngày trình lần đầu, ngày nhận đủ, ngày quyết định để biết theo quy định nào
    Căn cứ: khoản 3 Điều 60 Nghị định số 152/2025/NĐ-CP; khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP; khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP; Điều 78 Luật Thi đua, khen thưởng năm 2022; Quyết định số 311/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản.

    @TG-60-450 @nd152-2025/60/3
    Tình huống: Lấy lại rồi gửi lần nữa thì vẫn giữ ngày trình lần đầu
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc                 |
        | 03/02/2025 | Gửi hồ sơ            |
        | 04/02/2025 | Lấy lại để chỉnh sửa |
      Khi ngày 06/02/2025 thực hiện "Gửi hồ sơ"
      Thì việc này được chấp nhận
      Và ngày trình lần đầu được ghi là 03/02/2025

    @TG-60-451 @nd152-2025/60/3 @nd98-2023/4/4 @nd152-2025/4/4
    Khung tình huống: Trình ngày <ngày trình>, tháng 7 có vụ việc thì tạm dừng theo Nghị định số <nghị định>
      Biết ông Lê Văn Tâm ở tỉnh Thử Nghiệm được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Và thành tích của các năm 2023, 2024
      Và từ ngày 10/07/2025 đang có cuộc điều tra
      Và ngày <ngày trình> hồ sơ đã ở bước "Chờ thẩm định"
      Khi ngày 15/07/2025 thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và căn cứ của lý do có "khoản 4 Điều 4 Nghị định số <nghị định>"

      Dữ liệu: hai bên ngày 01/07/2025
        | ngày trình | nghị định      |
        | 30/06/2025 | 98/2023/NĐ-CP  |
        | 01/07/2025 | 152/2025/NĐ-CP |

    @TG-78-452 @l2022/78
    Tình huống: Trung ương quyết định ngày 14/03/2025, tỉnh ghi ngày 20/03/2025
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và mọi nội dung phải xét đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình cấp trung ương, chờ kết quả"
      Khi ngày 20/03/2025 ghi trung ương khen: số "345/QĐ-TTg", "Thủ tướng Chính phủ" ký ngày 14/03/2025
      Thì việc này được chấp nhận
      Và ngày quyết định được ghi là 14/03/2025

    @TG-32-451 @qd311-2025-bnv
    Tình huống: Trung ương trả lại thì thời hạn của tỉnh tính lại từ ngày trả lại
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và mọi nội dung phải xét đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình cấp trung ương, chờ kết quả"
      Khi ngày 18/02/2025 thực hiện "Ghi việc cấp trung ương trả lại hồ sơ" kèm "thiếu ý kiến hiệp y"
      Thì việc này được chấp nhận
      Và hạn đang tính là chưa xác định, tính lại từ ngày 18/02/2025
