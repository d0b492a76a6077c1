# language: vi
Tính năng: Một cửa: phiếu, xin lỗi hẹn lại, mã hồ sơ, mã thủ tục

  Quy tắc: Mỗi việc ở một cửa có phiếu riêng
    Căn cứ: Thông tư số 01/2018/TT-VPCP; Thông tư số 03/2025/TT-VPCP.
    Nguồn: đã đối chiếu văn bản đến ngày 30/06/2025; ngày hết hiệu lực của mẫu cũ: chưa kiểm chứng.

    @TG-01-01 @tt01-2018-vpcp @tt03-2025-vpcp
    Khung tình huống: Ngày <ngày>, việc "<việc>"
      Khi ngày <ngày> làm việc "<việc>" ở một cửa
      Thì kèm phiếu <phiếu>
      Và nguồn của phiếu là "<nguồn>"

      Dữ liệu: phiếu 01 đến 06
        | ngày       | việc                              | phiếu      | nguồn                |
        | 06/01/2019 | Tiếp nhận hồ sơ                   | 01, 05, 06 | Đã đối chiếu văn bản |
        | 06/01/2019 | Yêu cầu bổ sung, hoàn thiện hồ sơ | 02         | Đã đối chiếu văn bản |
        | 06/01/2019 | Từ chối tiếp nhận                 | 03         | Đã đối chiếu văn bản |
        | 06/01/2019 | Xin lỗi, hẹn lại ngày trả kết quả | 04         | Đã đối chiếu văn bản |
        | 03/03/2025 | Tiếp nhận hồ sơ                   | 01, 05, 06 | Đã đối chiếu văn bản |
        | 03/03/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ | 02         | Đã đối chiếu văn bản |
        | 03/03/2025 | Từ chối tiếp nhận                 | 03         | Đã đối chiếu văn bản |
        | 03/03/2025 | Xin lỗi, hẹn lại ngày trả kết quả | 04         | Đã đối chiếu văn bản |
        | 03/03/2025 | Nộp bổ sung                       | 05         | Đã đối chiếu văn bản |
        | 03/03/2025 | Ghi kết quả thẩm định             | 05         | Đã đối chiếu văn bản |
        | 03/03/2025 | Ghi kết quả Hội đồng              | 05         | Đã đối chiếu văn bản |
        | 03/03/2025 | Trình ký quyết định               | 05         | Đã đối chiếu văn bản |
        | 30/06/2025 | Tiếp nhận hồ sơ                   | 01, 05, 06 | Đã đối chiếu văn bản |
        | 01/07/2025 | Tiếp nhận hồ sơ                   | 01, 05, 06 | Chưa kiểm chứng      |
        | 01/10/2025 | Tiếp nhận hồ sơ                   | 01, 05, 06 | Chưa kiểm chứng      |

  Quy tắc: Trễ hạn thì xin lỗi, nêu lý do và ngày hẹn lại; chỉ hẹn lại một lần
    Căn cứ: Thông tư số 01/2018/TT-VPCP; khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; việc chỉ hẹn một lần: chưa kiểm chứng.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 05/03/2025 | Gửi hồ sơ       |
        | 05/03/2025 | Tiếp nhận hồ sơ |

    @TG-01-02 @tt01-2018-vpcp
    Tình huống: Xin lỗi có lý do và ngày hẹn mới
      Khi ngày 03/04/2025 xin lỗi vì "chờ ý kiến cơ quan thuế", hẹn lại ngày 15/04/2025
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ thẩm định"

    @TG-01-03 @tt01-2018-vpcp
    Tình huống: Ngày hẹn lại không được trước ngày xin lỗi
      Khi ngày 03/04/2025 xin lỗi vì "chờ ý kiến cơ quan thuế", hẹn lại ngày 02/04/2025
      Thì việc này không được chấp nhận
      Và lý do có câu "Ngày hẹn lại 02/04/2025 phải sau ngày 03/04/2025"

    @TG-01-04 @tt01-2018-vpcp
    Tình huống: Xin lỗi lần thứ hai thì ghi lưu ý
      Biết ngày 03/04/2025 đã xin lỗi một lần, hẹn lại ngày 15/04/2025
      Khi ngày 16/04/2025 xin lỗi vì "chờ ý kiến cơ quan thuế", hẹn lại ngày 25/04/2025
      Thì có ghi lưu ý "Đã xin lỗi và hẹn lại một lần ở cấp này; mỗi hồ sơ chỉ hẹn lại một lần"

    @TG-04-11 @nd152-2025/4/4
    Tình huống: Hồ sơ không tạm dừng thì không có gì để tiếp tục
      Khi ngày 10/03/2025 thực hiện "Tiếp tục xét" kèm "xét tiếp"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ không tạm dừng"

  Quy tắc: Từ ngày 25/01/2026 mã hồ sơ theo mẫu chung
    Căn cứ: Thông tư số 4/2025/TT-VPCP.
    Nguồn: đã đối chiếu văn bản.

    @TG-04-12 @tt04-2025-vpcp
    Khung tình huống: Mã "<mã>" nhận ngày <ngày> thì <đúng hay sai>
      Khi kiểm tra mã hồ sơ "<mã>" nhận ngày <ngày>
      Thì mã hồ sơ <đúng hay sai> mẫu

      Dữ liệu: dạng MX1X2.Y1Y2Y3.Z1Z2-YYMMDD-AAXXXX
        | mã                       | ngày       | đúng hay sai |
        | H56.017.02-260125-AB0001 | 25/01/2026 | đúng         |
        | H56.017.02-260126-AB0001 | 26/01/2026 | đúng         |
        | H56.017.02-260127-AB0001 | 26/01/2026 | sai          |
        | H56.017-260126-AB0001    | 26/01/2026 | sai          |
        | H56.017.02-260126-0001   | 26/01/2026 | sai          |

  Quy tắc: Mỗi thủ tục có mã công bố; mã chưa đọc được thì nói là chưa biết
    Căn cứ: các thủ tục hành chính đã công bố; Điều 59 Nghị định số 129/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản với Lao động tiên tiến ở cấp xã và Bằng khen công trạng ở tỉnh; mã khác: chưa kiểm chứng.

    @TG-TT-01 @ps/1.012379
    Tình huống: Lao động tiên tiến ở cấp xã
      Biết ông Lê Văn Tâm ở phường Bỉm Sơn được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2025
      Khi hỏi mã thủ tục ngày 03/11/2025
      Thì mã thủ tục là "1.012379"

    @TG-TT-03 @ps/1.000843 @ps/1.012383 @ps/1.012385 @ps/1.012386 @ps/1.012393 @ps/1.012395 @ps/1.012396
    Khung tình huống: <hình thức> ở <đơn vị>, ngày <ngày>
      Biết <ai> ở <đơn vị> được đề nghị tặng danh hiệu "<hình thức>" năm <năm>
      Khi hỏi mã thủ tục ngày <ngày>
      Thì mã thủ tục là "<mã>"

      Dữ liệu: mã của cấp huyện đến hết ngày 30/06/2025 và của cấp tỉnh
        | hình thức                  | ai                     | đơn vị           | năm  | ngày       | mã       |
        | Chiến sĩ thi đua cơ sở     | ông Lê Văn Tâm         | huyện Thử Nghiệm | 2023 | 15/12/2023 | 1.000843 |
        | Tập thể lao động tiên tiến | tập thể Phòng Kinh tế  | huyện Thử Nghiệm | 2024 | 16/12/2024 | 1.012383 |
        | Chiến sĩ thi đua cơ sở     | ông Lê Văn Tâm         | huyện Thử Nghiệm | 2024 | 16/12/2024 | 1.012385 |
        | Lao động tiên tiến         | ông Lê Văn Tâm         | huyện Thử Nghiệm | 2024 | 16/12/2024 | 1.012386 |
        | Cờ thi đua cấp tỉnh        | tập thể Sở Công Thương | tỉnh Thử Nghiệm  | 2024 | 16/12/2024 | 1.012393 |
        | Chiến sĩ thi đua cấp tỉnh  | ông Lê Văn Tâm         | tỉnh Thử Nghiệm  | 2024 | 16/12/2024 | 1.012395 |
        | Tập thể lao động xuất sắc  | tập thể Sở Công Thương | tỉnh Thử Nghiệm  | 2024 | 16/12/2024 | 1.012396 |

    @TG-TT-04 @ps/1.012403
    Tình huống: Bằng khen cấp tỉnh theo đối ngoại
      Biết ông Lê Văn Tâm ở tỉnh Thử Nghiệm được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo đối ngoại
      Và thành tích của năm 2024
      Khi hỏi mã thủ tục ngày 16/12/2024
      Thì mã thủ tục là "1.012403"

    @TG-TT-02 @nd129-2025/59
    Tình huống: Chiến sĩ thi đua cơ sở ở cấp xã từ ngày 01/07/2025
      Biết ông Lê Văn Tâm ở phường Bỉm Sơn được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Khi hỏi mã thủ tục ngày 03/11/2025
      Thì chưa biết mã thủ tục, còn thiếu "Mã thủ tục mới ở cấp xã từ ngày 01/07/2025"
