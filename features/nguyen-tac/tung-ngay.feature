# language: vi
Tính năng: Từng nguyên tắc chung nói về ai, hình thức nào, từ ngày nào đến ngày nào

  Quy tắc: Vụ việc đang xem xét đối với hộ gia đình thì lưu ý, không tạm dừng; với cá nhân thì tạm dừng, không lưu ý
    Căn cứ: khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP.
    Nguồn: cá nhân, tập thể: đã đối chiếu văn bản; hộ gia đình: còn cách hiểu khác nhau.

    @NT-04-310 @nd98-2023/4/4
    Tình huống: Hộ gia đình có vụ việc báo chí nêu, xét ngày 01/01/2024
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo phong trào thi đua
      Và thành tích của năm 2023
      Và từ ngày 01/12/2023 đang có vụ việc báo chí nêu
      Khi thẩm định đề nghị này ngày 01/01/2024
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và có lưu ý "Không có vụ việc đang được xem xét, xác minh"

    @NT-04-311 @nd98-2023/4/4
    Khung tình huống: <ai> có vụ việc báo chí nêu, xét ngày <ngày xét> thì không có lưu ý về vụ việc
      Biết <ai> được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo phong trào thi đua
      Và thành tích của năm 2023
      Và từ ngày 01/12/2023 đang có vụ việc báo chí nêu
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về việc tạm dừng, kết luận là "<tạm dừng>"
      Và lưu ý không nói đến "vụ việc đang được xem xét"

      Dữ liệu: trước ngày 01/01/2024 chưa nhập quy định; cá nhân thì tạm dừng
        | ai                            | ngày xét   | tạm dừng                 |
        | hộ gia đình ông Hoàng Văn Lợi | 31/12/2023 | Chưa kiểm tra            |
        | ông Hoàng Văn Lợi             | 01/01/2024 | Chưa xem xét khen thưởng |

  Quy tắc: Thời gian xét lần sau tính từ sau kỳ đã được khen theo công trạng cùng hình thức
    Căn cứ: khoản 9 Điều 30 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-30-300 @nd98-2023/30/9
    Khung tình huống: <ai>, <hình thức> theo <loại hình>, kỳ trước đến ngày <kỳ trước đến>, kỳ này <từ năm>–<đến năm>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng <hình thức> theo <loại hình>
      Và thành tích của các năm <từ năm>, <đến năm>
      Và các lần khen trước như sau:
        | hình thức   | loại hình  | từ ngày    | đến ngày       |
        | <hình thức> | công trạng | 01/01/2020 | <kỳ trước đến> |
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2021 | xuất sắc |
        | 2022 | xuất sắc |
        | 2023 | xuất sắc |
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu trong phong trào do bộ, tỉnh phát động | có |
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua     | có |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì kết luận là "<kết luận>"

      Dữ liệu: tiêu chuẩn khác đều đạt, chỉ còn số năm sau kỳ trước
        | ai                | hình thức                                 | loại hình          | kỳ trước đến | từ năm | đến năm | ngày xét   | kết luận                 |
        | bà Nguyễn Thị Thu | Bằng khen của Chủ tịch UBND tỉnh          | công trạng         | 31/12/2021   | 2022   | 2023    | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | bà Nguyễn Thị Thu | Bằng khen của Chủ tịch UBND tỉnh          | công trạng         | 31/12/2022   | 2022   | 2023    | 31/12/2023 | Đủ điều kiện, tiêu chuẩn |
        | bà Nguyễn Thị Thu | Bằng khen của Chủ tịch UBND tỉnh          | công trạng         | 31/12/2022   | 2022   | 2023    | 01/01/2024 | Không đủ tiêu chuẩn      |
        | tập thể ấp 4      | Bằng khen của Chủ tịch UBND tỉnh          | công trạng         | 31/12/2021   | 2022   | 2023    | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | tập thể ấp 4      | Bằng khen của Chủ tịch UBND tỉnh          | công trạng         | 31/12/2022   | 2022   | 2023    | 01/01/2024 | Không đủ tiêu chuẩn      |
        | bà Nguyễn Thị Thu | Bằng khen của Chủ tịch UBND tỉnh          | phong trào thi đua | 31/12/2022   | 2022   | 2023    | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | bà Nguyễn Thị Thu | Giấy khen của Chủ tịch UBND xã Thử Nghiệm | công trạng         | 31/12/2022   | 2022   | 2023    | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |

      Dữ liệu: kỳ này chỉ có một năm sau kỳ trước, chưa đủ một kỳ mới
        | ai                | hình thức                        | loại hình  | kỳ trước đến | từ năm | đến năm | ngày xét   | kết luận            |
        | bà Nguyễn Thị Thu | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 31/12/2021   | 2023   | 2023    | 01/01/2024 | Không đủ tiêu chuẩn |
        | bà Nguyễn Thị Thu | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 31/12/2021   | 2021   | 2022    | 01/01/2024 | Không đủ tiêu chuẩn |

    @NT-30-301 @nd98-2023/30/9
    Khung tình huống: Đề nghị Bằng khen cấp tỉnh lần đầu cho thành tích năm 2023, trước đó có <hình thức> theo <loại hình>, đã hủy: <đã hủy>
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của năm 2023
      Và các lần khen trước như sau:
        | hình thức   | loại hình   | từ ngày    | đến ngày   | đã hủy   |
        | <hình thức> | <loại hình> | 01/01/2020 | 31/12/2021 | <đã hủy> |
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2023 | xuất sắc |
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu trong phong trào do bộ, tỉnh phát động | có |
      Khi thẩm định đề nghị này ngày 01/01/2024
      Thì kết luận là "<kết luận>"

      Dữ liệu: chỉ lần khen còn giá trị, cùng hình thức, theo công trạng mới là lần khen trước
        | hình thức                                 | loại hình  | đã hủy | kết luận                 |
        | Bằng khen của Chủ tịch UBND tỉnh          | công trạng | không  | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh          | công trạng | có     | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh          | đột xuất   | không  | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Chủ tịch UBND xã Thử Nghiệm | công trạng | không  | Đủ điều kiện, tiêu chuẩn |

    @NT-30-302 @nd98-2023/30/9
    Tình huống: Kỳ trước tính theo Bằng khen, không tính theo Giấy khen được tặng sau đó
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2022, 2023
      Và các lần khen trước như sau:
        | hình thức                                 | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh          | công trạng | 01/01/2020 | 31/12/2021 |
        | Giấy khen của Chủ tịch UBND xã Thử Nghiệm | công trạng | 01/01/2022 | 31/12/2022 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2022 | xuất sắc | 1                   |
        | 2023 | xuất sắc | 1                   |
      Khi thẩm định đề nghị này ngày 01/03/2024
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"

  Quy tắc: Một thành tích chỉ khen thưởng một lần; lần khen đã bị hủy bỏ thì không tính
    Căn cứ: điểm c khoản 2 Điều 5 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @NT-05-310 @l2022/5/2/c
    Tình huống: Lần khen cho chính thành tích này đã bị hủy bỏ
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và chính thành tích này đã được tặng "Giấy khen của Chủ tịch UBND cấp xã" ngày 08/05/2025
      Và quyết định tặng lần đó đã bị hủy bỏ
      Khi thẩm định đề nghị này ngày 20/06/2025
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"

  Quy tắc: Tập thể giải thể do sắp xếp tổ chức, hai phía của từng ngày
    Căn cứ: Nghị quyết số 190/2025/QH15; Thông tư số 15/2025/TT-BNV.
    Nguồn: theo nguồn dẫn lại; từ ngày 01/07/2025 đến ngày 04/08/2025: còn cách hiểu khác nhau.

    @NT-15-300 @nq190-2025 @tt15-2025
    Khung tình huống: <ai>, đã giải thể: <giải thể>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | tập thể đã chấm dứt hoạt động do sắp xếp tổ chức | <giải thể> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: trước khi sắp xếp không đặt ra; cá nhân không xét điều kiện này
        | ai                   | giải thể | ngày xét   | diện xét       |
        | tập thể Phòng Nội vụ | có       | 30/06/2025 | Chưa kiểm tra  |
        | tập thể Phòng Nội vụ | có       | 01/07/2025 | Cần xin ý kiến |
        | bà Nguyễn Thị Thu    | không    | 01/07/2025 | Chưa kiểm tra  |
        | bà Nguyễn Thị Thu    | không    | 05/08/2025 | Chưa kiểm tra  |

    @NT-15-301 @tt15-2025
    Tình huống: Từ ngày 05/08/2025 chỉ còn một lý do, không còn việc xin ý kiến
      Biết tập thể Phòng Nội vụ được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | tập thể đã chấm dứt hoạt động do sắp xếp tổ chức | có |
      Khi thẩm định đề nghị này ngày 05/08/2025
      Thì các lý do là:
        | Tập thể còn hoạt động tại ngày quyết định — thực tế: tập thể đã chấm dứt hoạt động do sắp xếp tổ chức (Thông tư số 15/2025/TT-BNV |

  Quy tắc: Giấy tờ nơi khác cấp, nghĩa vụ thuế, bảo hiểm xét từ ngày 01/01/2024
    Căn cứ: Công văn số 3385/BTĐKT-P.II ngày 20/11/2023; Cổng Dịch vụ công quốc gia, trả lời số 16437.
    Nguồn: đã đối chiếu văn bản; nghĩa vụ thuế, bảo hiểm: theo nguồn dẫn lại.

    @NT-33-300 @cv3385 @dvc-16437
    Khung tình huống: <ai> là <đặc điểm>, bản chính: <bản chính>, xác nhận thuế: <xác nhận>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và người được đề nghị là <đặc điểm>
      Và thành tích của năm 2023
      Và hồ sơ có đủ giấy tờ
      Và hồ sơ ghi nhận:
        | giấy tờ do nơi khác cấp là bản chính hoặc bản sao có chứng thực | <bản chính> |
        | đã hoàn thành nghĩa vụ thuế, bảo hiểm                           | <xác nhận>  |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về hồ sơ, kết luận là "<kết luận>"

      Dữ liệu: hai phía ngày 01/01/2024
        | ai             | đặc điểm          | bản chính | xác nhận | ngày xét   | kết luận               |
        | ông Lê Văn Tâm | doanh nhân        | không     | không    | 31/12/2023 | Đủ hồ sơ               |
        | ông Lê Văn Tâm | doanh nhân        | có        | không    | 01/01/2024 | Thiếu hồ sơ, thông tin |
        | ông Lê Văn Tâm | doanh nhân        | có        | có       | 01/01/2024 | Đủ hồ sơ               |
        | ông Lê Văn Tâm | cán bộ, công chức | có        | không    | 01/01/2024 | Đủ hồ sơ               |
        | ông Lê Văn Tâm | cán bộ, công chức | không     | không    | 01/01/2024 | Thiếu hồ sơ, thông tin |

    @NT-33-301 @cv3385
    Tình huống: Hồ sơ không có giấy tờ nơi khác cấp thì không hỏi bản chính
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2023
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"
      Và hồ sơ ghi nhận:
        | giấy tờ do nơi khác cấp là bản chính hoặc bản sao có chứng thực | không |
      Khi thẩm định đề nghị này ngày 01/01/2024
      Thì về hồ sơ, kết luận là "Đủ hồ sơ"

  Quy tắc: Thành tích đột xuất phải ngoài nhiệm vụ được giao, từ ngày 01/01/2024; ảnh hưởng rộng hơn chỉ hỏi với đột xuất
    Căn cứ: khoản 3 Điều 3 Nghị định số 98/2023/NĐ-CP; khoản 1 Điều 1 Thông tư số 01/2024/TT-BNV.
    Nguồn: đã đối chiếu văn bản.

    @NT-03-300 @nd98-2023/3/3
    Khung tình huống: Thành tích trong nhiệm vụ được giao, xét ngày <ngày xét>
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/12/2023 đến ngày 02/12/2023
      Và hồ sơ ghi nhận:
        | thành tích đạt được ngoài chương trình, kế hoạch, nhiệm vụ được giao | không |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: hai phía ngày 01/01/2024
        | ngày xét   | diện xét             |
        | 31/12/2023 | Chưa kiểm tra        |
        | 01/01/2024 | Không thuộc diện xét |

    @NT-03-301 @tt01-2024/1/1
    Tình huống: Khen theo công trạng thì không lưu ý về phạm vi ảnh hưởng
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | thành tích đột xuất có ảnh hưởng vượt phạm vi quản lý của cấp khen | có |
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì không có lưu ý nào

  Quy tắc: Sau khi chấp hành xong kỷ luật, thành tích tính từ ngày hết thời hạn kỷ luật, xét từ ngày 01/01/2024
    Căn cứ: khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-04-312 @nd98-2023/4/4
    Khung tình huống: Chấp hành xong kỷ luật ngày 30/06/2023, kỳ thành tích năm 2023, xét ngày <ngày xét>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và ông Lê Văn Tâm bị kỷ luật cảnh cáo từ ngày 01/07/2022, chấp hành xong ngày 30/06/2023
      Và thành tích của năm 2023
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì kết luận là "<kết luận>"

      Dữ liệu: trước ngày 01/01/2024 chưa nhập quy định
        | ngày xét   | kết luận                 |
        | 31/12/2023 | Đủ điều kiện, tiêu chuẩn |
        | 01/01/2024 | Không đủ tiêu chuẩn      |

    @NT-04-313 @nd98-2023/4/4
    Tình huống: Người không bị kỷ luật trong kỳ xét thì không phải kê khai kỷ luật đã qua
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ chưa kê khai kỷ luật đã qua
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"

  Quy tắc: Phong trào của xã, phường đã nhập: chỉ khen thưởng ở cấp xã mới hỏi văn bản tiếp tục phong trào
    Căn cứ: Nghị quyết số 190/2025/QH15.
    Nguồn: còn cách hiểu khác nhau.

    @NT-19-300 @nq190-2025
    Khung tình huống: <hình thức> theo phong trào của phường Bắc Sơn, chưa rõ có văn bản tiếp tục, xét ngày <ngày xét>
      Biết phong trào theo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và tập thể khu phố 4 ở phường Bắc Sơn được đề nghị tặng <hình thức> theo phong trào thi đua
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | đơn vị kế thừa có quyết định tiếp tục phong trào | chưa rõ |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: cấp xã và cấp tỉnh
        | hình thức                            | ngày xét   | diện xét               |
        | "Giấy khen của Chủ tịch UBND cấp xã" | 30/12/2025 | Thiếu hồ sơ, thông tin |
        | Bằng khen của Chủ tịch UBND tỉnh     | 30/12/2025 | Thuộc diện xét         |

  Quy tắc: Quyết định từ ngày 01/10/2026 phải đối chiếu với luật sửa đổi năm 2026
    Căn cứ: khoản 1 Điều 3 Luật số 06/2026/QH16.
    Nguồn: chưa kiểm chứng.

    @NT-03-302 @l2026/3/1
    Tình huống: Đã đối chiếu thì không còn lưu ý
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | đã đối chiếu nội dung với luật sửa đổi năm 2026 | có |
      Khi thẩm định đề nghị này ngày 01/10/2026
      Thì không có lưu ý nào

    @NT-03-303 @l2026/3/1
    Tình huống: Chưa đối chiếu thì lưu ý
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | đã đối chiếu nội dung với luật sửa đổi năm 2026 | không |
      Khi thẩm định đề nghị này ngày 01/10/2026
      Thì có lưu ý "Luật sửa đổi năm 2026 chưa được đối chiếu"

  Quy tắc: Mới tuyển dụng, nghỉ dài ngày, bị kỷ luật: từ ngày nào chỉ còn là lưu ý
    Căn cứ: điểm d khoản 5 Điều 1 Thông tư số 01/2024/TT-BNV; khoản 5 Điều 4 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 05/08/2025: chưa kiểm chứng.

    @NT-01-300 @tt01-2024/1/5/d
    Tình huống: Ngày 04/08/2025 mới tuyển dụng được 5 tháng thì không thuộc diện xét, không phải lưu ý
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2025
      Và người được đề nghị mới được tuyển dụng trong năm
      Và hồ sơ ghi nhận:
        | thời gian công tác trong năm, kể cả thời gian hợp đồng trước khi tuyển dụng tại cùng cơ quan | 5 tháng |
      Khi thẩm định đề nghị này ngày 04/08/2025
      Thì về diện xét, kết luận là "Không thuộc diện xét"
      Và lưu ý không nói đến "ít nhất 6 tháng"

    @NT-04-314 @nd98-2023/4/5
    Khung tình huống: Lao động tiên tiến, <việc>, xét ngày <ngày xét>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2023
      Và người được đề nghị <việc>
      Và hồ sơ ghi nhận:
        | nghỉ thai sản theo chế độ | không |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì có lưu ý "<lưu ý>"

      Dữ liệu: từ ngày 01/01/2024 không có quy định chung, nơi xét có thể có quy định riêng
        | việc                               | ngày xét   | lưu ý                                    |
        | nghỉ từ 03 tháng trở lên trong năm | 01/01/2024 | Không nghỉ từ 03 tháng trở lên trong năm |
        | bị kỷ luật trong kỳ xét            | 01/01/2024 | Không bị kỷ luật trong kỳ xét            |

    @NT-04-315 @nd98-2023/4/5
    Tình huống: Ngày 31/12/2023 nghỉ dài ngày không có lưu ý này
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2023
      Và người được đề nghị nghỉ từ 03 tháng trở lên trong năm
      Và hồ sơ ghi nhận:
        | nghỉ thai sản theo chế độ | không |
      Khi thẩm định đề nghị này ngày 31/12/2023
      Thì lưu ý không nói đến "nghỉ từ 03 tháng"

  Quy tắc: Chiến sĩ thi đua cấp tỉnh được đề nghị trong năm đạt Chiến sĩ thi đua cơ sở lần thứ ba
    Căn cứ: điểm a khoản 1 Điều 22 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng; năm đề nghị: theo nguồn dẫn lại.

    @NT-22-300 @l2022/22/1/a
    Tình huống: Đạt Chiến sĩ thi đua cơ sở các năm 2022, 2023, 2024 mà đến năm 2025 mới đề nghị thì lưu ý, không loại
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2025
      Và kết quả các năm như sau:
        | năm  | danh hiệu              | sáng kiến chưa dùng | phạm vi |
        | 2022 | Chiến sĩ thi đua cơ sở | 0                   |         |
        | 2023 | Chiến sĩ thi đua cơ sở | 0                   |         |
        | 2024 | Chiến sĩ thi đua cơ sở | 1                   | tỉnh    |
        | 2025 |                        | 1                   | tỉnh    |
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và có lưu ý "Số lần đạt Chiến sĩ thi đua cơ sở trong năm đề nghị: ít nhất 1 lần — thực tế: 0 lần"
